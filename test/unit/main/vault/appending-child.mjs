// Appends one change after the other and says which are kept, until it is killed. Run by the test of kills, on the
// built vault that its first word names, in the folder that its second word names, from the number that it is told.
const [, , program, folder] = process.argv
const { openForKills } = await import(program)
process.stdin.once('data', async (start) => {
  const run = await openForKills(folder)
  for (let number = Number(start); ; number++) {
    await run(number)
    process.stdout.write(`${number}\n`)
  }
})
