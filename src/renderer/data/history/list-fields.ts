import type { RecordTable } from '#shared/records/change.ts'

/** A field that is a list of things with names of their own, which is told thing by thing. */
export interface ListField {
  /** The field of a thing that tells it from the others. */
  readonly key: string
  /** What one of them is called, and many within a sentence. */
  readonly one: string
  readonly many: string
  /** The field that a thing is called by, and the one that says what it came or went as. */
  readonly called: string
  readonly told: string
  /** What its fields are called. */
  readonly fields: Readonly<Record<string, string>>
  /** What an empty field means, where "nothing" would not say it. */
  readonly nothing: Readonly<Record<string, string>>
  /** Fields that are typed, and not chosen. */
  readonly typed: readonly string[]
}

/** The lists of each table that are told thing by thing. */
export const LIST_FIELDS: Readonly<
  Partial<Record<RecordTable, Readonly<Record<string, ListField>>>>
> = {
  artifacts: {
    components: {
      ...{ key: 'id', one: 'Part', many: 'parts', called: 'label', told: 'label' },
      fields: { label: 'Name', doneOn: 'Done on', notes: 'Notes' },
      nothing: { doneOn: 'not done' },
      typed: ['label', 'notes'],
    },
  },
  metrics: {
    readings: {
      ...{ key: 'day', one: 'Reading', many: 'readings', called: 'day', told: 'value' },
      fields: { value: 'Value', source: 'Source' },
      nothing: {},
      typed: ['source'],
    },
  },
  packets: {
    sections: {
      ...{ key: 'id', one: 'Section', many: 'sections', called: 'id', told: 'id' },
      fields: { isShown: 'Shown', text: 'Text' },
      nothing: { text: 'as your records have it' },
      typed: ['text'],
    },
  },
  packetVersions: {
    sections: {
      ...{ key: 'id', one: 'Section', many: 'sections', called: 'id', told: 'id' },
      fields: { title: 'Title', text: 'Text' },
      ...{ nothing: {}, typed: [] },
    },
  },
  ladders: {
    levels: {
      ...{ key: 'id', one: 'Level', many: 'levels', called: 'title', told: 'title' },
      fields: { title: 'Title', path: 'Nearest path', summary: 'Summary' },
      nothing: { path: 'none' },
      typed: ['title', 'summary'],
    },
    criteria: {
      ...{ key: 'id', one: 'Criterion', many: 'criteria', called: 'text', told: 'text' },
      fields: {
        level: 'Level',
        category: 'Under the heading',
        text: 'Text',
        subject: 'What it comes to',
        required: 'Points that it asks for',
        state: 'How far you meet it',
        evidence: 'What shows it',
      },
      nothing: { subject: 'a criterion of its own', required: 'what the path asks' },
      typed: ['category', 'text'],
    },
  },
}
