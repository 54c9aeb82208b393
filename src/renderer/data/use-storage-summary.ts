import { readStorageSummary, type StorageSummary } from './storage-summary.ts'
import { useRead } from './use-read.ts'

/** What is stored; undefined while being read. */
export function useStorageSummary(): StorageSummary | undefined {
  return useRead('storage', readStorageSummary)
}
