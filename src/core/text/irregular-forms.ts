/**
 * Irregular forms, as `lemma: forms`. Forms that are more often another word stay out: “bound”,
 * “ground”, “wound”, “left”, “leaves”, “lay”, “fed”, “drunk”, “born”.
 */
const forms = `
be: is am are was were been being
have: has had
do: does did done doing
go: goes went gone going
say: said says
see: saw seen
find: found
feel: felt
fall: fell fallen
rise: rose risen
arise: arose arisen
speak: spoke spoken
break: broke broken
shoot: shot
lead: led
mislead: misled
meet: met
send: sent
spend: spent
lend: lent
bend: bent
deal: dealt
mean: meant
dream: dreamt
learn: learnt
burn: burnt
spell: spelt
spoil: spoilt
leap: leapt
lean: leant
hang: hung
stick: stuck
strike: struck stricken
wear: wore worn
tear: tore torn
swear: swore sworn
draw: drew drawn
withdraw: withdrew withdrawn
know: knew known
grow: grew grown
throw: threw thrown
overthrow: overthrew overthrown
blow: blew blown
fly: flew flown
eat: ate eaten
give: gave given
forgive: forgave forgiven
take: took taken
undertake: undertook undertaken
overtake: overtook overtaken
mistake: mistook mistaken
shake: shook shaken
forsake: forsook forsaken
come: came
become: became
overcome: overcame
run: ran
begin: began begun
drink: drank
sing: sang sung
sink: sank sunk
shrink: shrank shrunk
ring: rang
spring: sprang sprung
swim: swam swum
win: won
sell: sold
tell: told
hold: held
withhold: withheld
uphold: upheld
keep: kept
sleep: slept
weep: wept
sweep: swept
creep: crept
lose: lost
buy: bought
bring: brought
think: thought
fight: fought
seek: sought
teach: taught
catch: caught
stand: stood
understand: understood
withstand: withstood
misunderstand: misunderstood
make: made
pay: paid
repay: repaid
lay: laid
hear: heard
build: built
rebuild: rebuilt
bleed: bled
breed: bred
flee: fled
speed: sped
slide: slid
bite: bit bitten
hide: hid hidden
write: wrote written
rewrite: rewrote rewritten
ride: rode ridden
drive: drove driven
choose: chose chosen
freeze: froze frozen
steal: stole stolen
forget: forgot forgotten
get: got gotten getting
sit: sat
shine: shone
dig: dug
swing: swung
cling: clung
fling: flung
sling: slung
sting: stung
spin: spun
wake: woke woken
awake: awoke awoken
weave: wove woven
bear: bore borne
forbid: forbade forbidden
show: shown
prove: proven
sew: sewn
sow: sown
swell: swollen
strive: strove striven
tread: trod trodden
dwell: dwelt
kneel: knelt
light: lit
bid: bade bidden
lie: lying
die: dying
tie: tying
beat: beaten
undergo: underwent undergone
undo: undid undone
foresee: foresaw foreseen
oversee: oversaw overseen
behold: beheld
slay: slew slain
smite: smote smitten
stink: stank
stride: strode
string: strung
wring: wrung
sneak: snuck
plead: pled
man: men
woman: women
child: children
foot: feet
tooth: teeth
mouse: mice
goose: geese
ox: oxen
wife: wives
knife: knives
half: halves
thief: thieves
wolf: wolves
shelf: shelves
loaf: loaves
calf: calves
scarf: scarves
crisis: crises
analysis: analyses
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
emphasis: emphases
parenthesis: parentheses
criterion: criteria
phenomenon: phenomena
stimulus: stimuli
nucleus: nuclei
alumnus: alumni
bacterium: bacteria
curriculum: curricula
referendum: referenda
memorandum: memoranda
index: indices
appendix: appendices
vertex: vertices
policeman: policemen
policewoman: policewomen
spokesman: spokesmen
spokeswoman: spokeswomen
congressman: congressmen
congresswoman: congresswomen
businessman: businessmen
fisherman: fishermen
fireman: firemen
gunman: gunmen
chairman: chairmen
lawman: lawmen
salesman: salesmen
serviceman: servicemen
layman: laymen
craftsman: craftsmen
grandchild: grandchildren
schoolchild: schoolchildren
frenchman: frenchmen
englishman: englishmen
a: an
`;

/** From each irregular form to its lemma: “went” to “go”, “crises” to “crisis”. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', rest = ''] = line.split(': ');
      return rest.split(' ').map((form) => [form, lemma] as const);
    }),
);
