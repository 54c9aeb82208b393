/** Keeps the menu without drawing it. A role that does not exist is a mistake here as it is there. */
export const Menu = {
  buildFromTemplate: (template) => ({ items: template }),
  setApplicationMenu(menu) {
    Menu.applicationMenu = menu
  },
  getApplicationMenu: () => Menu.applicationMenu ?? null,
}

/** Headless Chromium shows light pages. */
export const nativeTheme = { shouldUseDarkColors: false }
