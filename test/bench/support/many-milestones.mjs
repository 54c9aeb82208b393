/**
 * Fills the sample's roadmap with this many milestones over two years, spread over the seven sections, every third
 * waiting for one before it. They are stored as the app itself would have them; it has to be loaded again.
 * @param {import('playwright').Page} page with the sample open
 * @param {number} count
 */
export function fillRoadmap(page, count) {
  return page.evaluate(async (wanted) => {
    const DAY = 86_400_000
    const SECTIONS = [
      'leadership_assessment',
      'competency_development_plan',
      'experience_building_strategy',
      'network_and_visibility_plan',
      'formal_development_programs',
      'mentorship_and_coaching_plan',
      'success_metrics_and_milestones',
    ]
    /** @param {number} days from today on */
    const toDay = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
    /** @param {number} index */
    const toId = (index) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`
    /**
     * @template Value
     * @param {IDBRequest<Value>} request
     * @returns {Promise<Value>}
     */
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })

    const database = await answer(indexedDB.open('cairn-sample'))
    const transaction = database.transaction(['goals', 'milestones', 'meta'], 'readwrite')
    const goals = await answer(transaction.objectStore('goals').getAll())
    const goal = goals.toSorted((a, b) => (a.chosenAt < b.chosenAt ? 1 : -1))[0]
    const milestones = transaction.objectStore('milestones')
    milestones.clear()
    const now = new Date().toISOString()
    for (let index = 0; index < wanted; index += 1) {
      const begin = -60 + Math.round((index / wanted) * 700)
      const isDone = begin < -30
      milestones.put({
        id: toId(index),
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        goalId: goal.id,
        section: SECTIONS[(index * 3) % SECTIONS.length],
        title: `Milestone ${index + 1}: lead a change that ${(index % 5) + 2} teams depend on`,
        outcome: '',
        competencies: [],
        challenge: null,
        weeks: 2 + (index % 6),
        cue: '',
        proof: '',
        start: toDay(begin),
        due: toDay(begin + 14 + (index % 6) * 7),
        pinned: false,
        notes: '',
        dependsOn: index % 3 === 2 ? [toId(index - 2)] : [],
        evidence: [],
        state: isDone ? 'done' : 'planned',
        startedOn: null,
        doneOn: isDone ? toDay(begin + 20) : null,
        shownBy: '',
        origin: { kind: 'own', key: null },
        edited: false,
        rank: index,
      })
    }
    const meta = await answer(transaction.objectStore('meta').get('meta'))
    transaction.objectStore('meta').put({ ...meta, rows: { ...meta.rows, milestones: wanted } })
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = () => reject(transaction.error)
    })
    database.close()
  }, count)
}
