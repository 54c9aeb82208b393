import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant
  size?: 'small' | 'medium'
  icon?: ReactNode
}

/** One primary button a screen at most; `quiet` for what should not call for attention. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(variant, size, className)}>
      {icon}
      {children}
    </button>
  )
}

export interface LinkButtonProps extends ComponentProps<'a'> {
  variant?: ButtonVariant
  size?: 'small' | 'medium'
  icon?: ReactNode
}

/** Looks like a button and leads to an address. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {icon}
      {children}
    </a>
  )
}

function buttonClass(variant: ButtonVariant, size: 'small' | 'medium', extra?: string): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small, extra)
}
