import { create } from 'zustand'
import type { RatingSubject } from '#shared/vocabulary.ts'

type Drafts = Readonly<Partial<Record<RatingSubject, string>>>

/** Notes being written, kept while the window is open so that folding a history away loses nothing. */
const useDrafts = create<Drafts>(() => ({}))

export function useNoteDraft(subject: RatingSubject): string {
  return useDrafts((drafts) => drafts[subject] ?? '')
}

export function noteDraftOf(subject: RatingSubject): string {
  return useDrafts.getState()[subject] ?? ''
}

export function setNoteDraft(subject: RatingSubject, text: string): void {
  useDrafts.setState({ [subject]: text })
}
