import * as fc from 'fast-check'

/** Checks a synchronous property. Failures throw here and now, so there is nothing to await. */
export function holds<Values>(
  property: fc.IProperty<Values>,
  parameters?: fc.Parameters<Values>,
): void {
  void fc.assert(property, parameters)
}
