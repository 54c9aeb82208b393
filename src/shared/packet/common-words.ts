/**
 * Names of people that are words as well: found by themselves only where they are written as a name is, with a capital.
 * Source: judgement.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'amber angel april art ash august baker banks bay bell best berry bill bird bishop black bloom blue bob bond bow',
    'branch bright brook brooks brown bush butler can carter case chance chase christian church clay cliff cole cook',
    'cross cruz crystal daisy dale dawn day dean dell don drew duke earl early english eve faith field fields fisher',
    'flint flower ford forest foster fox france frank fray free gene glass gold good grace grant gray green grey guy',
    'hall harper hart hill hills hood hope house hunt hunter iris ivy jack jade jasper jewel josh joy june justice key',
    'king knight lake lance land lane law lee lily link little long love major may marina mark marks mason max mercy',
    'miles mills misty moon moore morning new noble north olive page paige park parks pat pearl peg penny pepper',
    'piper pool poppy porter post power powers price quill rain ramp ray reed reign rest rice rich ring river rob robin',
    'rock rod rose rowan ruby rush rusty sage sand sandy sea sharp shaw short silver sky small song south spring star',
    'stern stone storm strong sue summer sun swan sydney taylor temple tiger trace trip turner tyler valentine van vale',
    'violet walker wall waters way weeks west wheeler white will willow winter wise wolf wood woods worth young',
  ].flatMap((line) => line.split(' ')),
)

/** Parts that many names share and that name nobody. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al and bin da das de del della den der des di do dos du el ibn jr la le los mac mc of sr st ten ter the van von zu zur'.split(
    ' ',
  ),
)
