import type { HostDescription } from '#shared/contract/contract.ts'
import type { CoreHandlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import { catalog } from './catalog/catalog.ts'
import { program } from './catalog/program/program.ts'
import { calibrate } from './forecast/calibration.ts'
import { readLadder } from './ladder/read-ladder.ts'
import { writeLadder } from './ladder/writing/write-ladder.ts'
import { assess } from './readiness/assess.ts'
import { landscape } from './readiness/landscape.ts'
import { whatIf } from './readiness/what-if.ts'
import { exportRoadmap } from './roadmap/export/export-roadmap.ts'
import { forecastRoadmap } from './roadmap/forecast.ts'
import { scheduleProgram } from './roadmap/program-schedule.ts'
import { propose } from './roadmap/propose.ts'
import { schedule } from './roadmap/schedule.ts'

/** Every call that the core answers. The host adds only what it knows of itself. */
export function createHandlers(describe: () => HostDescription): CoreHandlers {
  return {
    'host/describe': () => ok(describe()),
    'catalog/read': () => ok(catalog),
    'readiness/assess': (request) => ok(assess(request)),
    'readiness/what-if': (request) => ok(whatIf(request)),
    'readiness/landscape': (request) => ok(landscape(request)),
    'roadmap/propose': (request) => ok(propose(request)),
    'roadmap/schedule': (request) => ok(schedule(request)),
    'roadmap/forecast': (request) => ok(forecastRoadmap(request)),
    'roadmap/calibration': (request) => ok(calibrate(request)),
    'roadmap/export': (request) => ok(exportRoadmap(request)),
    'ladder/read': (request) => ok(readLadder(request)),
    'ladder/write': (request) => ok(writeLadder(request)),
    'program/read': () => ok(program),
    'program/schedule': ({ startsOn }) => ok(scheduleProgram(startsOn)),
  }
}
