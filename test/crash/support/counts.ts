/** How often something is done: from the environment, else as the issue asks. */
export function count(name: string, fallback: number): number {
  const given = process.env[name]
  if (given === undefined || given === '') return fallback
  const number = Number(given)
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name} takes a whole number`)
  return number
}
