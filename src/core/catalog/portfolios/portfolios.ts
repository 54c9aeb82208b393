import type { PathPortfolio } from '#shared/catalog.ts'
import { architectPortfolio } from './architect-portfolio.ts'
import { ctoPortfolio } from './cto-portfolio.ts'
import { engineeringManagerPortfolio } from './engineering-manager-portfolio.ts'
import { principalEngineerPortfolio } from './principal-engineer-portfolio.ts'
import { staffEngineerPortfolio } from './staff-engineer-portfolio.ts'
import { techLeadPortfolio } from './tech-lead-portfolio.ts'
import { technicalConsultantPortfolio } from './technical-consultant-portfolio.ts'
import { technicalProductManagerPortfolio } from './technical-product-manager-portfolio.ts'
import { vpEngineeringPortfolio } from './vp-engineering-portfolio.ts'

/** One portfolio for each path, in the order of `PATH_IDS`. */
export const portfolios: PathPortfolio[] = [
  techLeadPortfolio,
  engineeringManagerPortfolio,
  staffEngineerPortfolio,
  principalEngineerPortfolio,
  architectPortfolio,
  vpEngineeringPortfolio,
  ctoPortfolio,
  technicalConsultantPortfolio,
  technicalProductManagerPortfolio,
]
