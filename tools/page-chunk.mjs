/** What every screen needs: the interface library, the database, the records and how they are written. */
const PACKAGES =
  'react|react-dom|scheduler|use-sync-external-store|zustand|wouter|regexparam|dexie|dexie-react-hooks|zod'
/** Writes elements as text, for a file that is saved now and then: as large as the page itself. */
const NOT_THEIRS = 'react-dom/(?:server|cjs/react-dom-server)'
const SHARED = 'schema|known-keys|result|vocabulary|units/|records/'
const DATA =
  'clock|ids|commit|commit-error|recorder|save-state|database|open-database|migrations/|data-context|kept-drafts|remembered-database'

/**
 * One file for it. Left to itself the bundler makes a file of each part that some worker or room shares with the page;
 * some twenty small files pack worse than one, by five kilobytes.
 */
export const PAGE_CHUNK = {
  groups: [
    {
      name: 'base',
      test: new RegExp(
        [
          `node_modules/(?!${NOT_THEIRS})(${PACKAGES})/`,
          `src/shared/(${SHARED})`,
          `src/renderer/data/(${DATA})`,
          'src/renderer/ui/(class-names|button)\\.',
        ].join('|'),
      ),
    },
  ],
}

/**
 * What a script fetches ahead of a part that it loads: its styles. A list of the part's scripts too would stand in the
 * page for every room there is (two kilobytes of names that no compression helps), to spare one request to this machine.
 */
export const PAGE_PRELOAD = {
  // The polyfill would bring a call of fetch, and every browser that runs ES2023 preloads modules itself.
  polyfill: false,
  /** @param {string} _part @param {string[]} scripts @param {{ hostType: 'html' | 'js' }} host */
  resolveDependencies: (_part, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
}
