/**
 * Words that the press uses for one another and that the generated links miss or weigh too low:
 * general news English, from knowledge of the language. One group a line; any two words of a line
 * are kin.
 */
export const reviewedGroups = `
troops forces soldiers servicemen military
ceasefire truce armistice
halt stop cease end suspend
pause break respite breather reprieve lull
step measure move action
talks negotiations discussions dialogue consultations
deal agreement accord pact
treaty pact convention
settlement resolution
short brief temporary momentary
lasting enduring durable permanent long-term
long-term longterm lasting
proposal plan initiative offer suggestion
propose suggest offer
demand call insist
ask request urge
urge appeal exhort
rebuff reject refuse decline spurn dismiss
accept agree approve
back support endorse favour
oppose resist object
help aid assist assistance
aid assistance relief support
begin start launch commence
finish end conclude complete
carry conduct perform
happen occur place
buy purchase acquire
sell dispose
get obtain receive gain
give provide grant supply hand
show demonstrate reveal prove
say state declare
announce declare proclaim
tell inform notify
warn caution alert
claim allege assert maintain contend
admit acknowledge concede confess
deny refute reject
promise pledge vow commit
try attempt seek strive endeavour
need require must
want wish desire
hope expect
think believe consider feel
know understand realise
understand comprehend grasp
see view regard consider
look seem appear
big large great huge major
huge enormous massive vast immense
small little tiny
serious grave severe
important significant crucial vital
key crucial vital essential
main chief principal key
quick fast rapid swift
quickly rapidly swiftly fast speedily
immediately instantly once straightaway
hard difficult tough
hard tough harsh
easy simple
dangerous risky hazardous perilous
risk danger threat peril
threat danger menace
safe secure
protect defend safeguard shield
attack assault strike raid
kill slay murder
dead killed deceased
die perish
injured wounded hurt
damage harm hurt
destroy ruin wreck demolish devastate
fight battle combat struggle
war conflict fighting hostilities
violence unrest
clash confrontation
enemy foe adversary opponent
rival competitor opponent
ally partner
friend ally
leader head chief boss
official authority
government administration authorities
lawmaker legislator parliamentarian deputy
parliament legislature
law legislation act
bill legislation law
rule regulation
ban prohibit forbid bar outlaw
allow permit let
force compel oblige make
stop prevent block
delay postpone defer
cancel scrap abandon
cut reduce lower slash trim
fall drop decline decrease
rise increase grow climb
raise increase lift
rise growth increase
tax levy duty
money cash funds
funding money financing
spend expenditure outlay
cost price expense
pay salary wage
rich wealthy affluent
poor impoverished needy
job post position
work labour
worker employee staff
company firm business corporation
boss head chief executive
shop store
house home
flat apartment
town city
village settlement
area region zone district
place site location
country nation state
people citizens population
people public
inhabitants residents dwellers
child kid youngster
young youth
old elderly
doctor physician medic
drug medicine medication
illness disease sickness
ill sick unwell
police officers
detain arrest apprehend
prison jail
free release liberate
trial proceedings
sentence term
guilty culpable
charge accuse
accuse blame
blame fault responsible
inquiry investigation probe
investigate probe examine
check examine inspect verify
find discover uncover
mistake error blunder
lie falsehood untruth
true real genuine
false untrue
right correct
wrong incorrect mistaken
fair just equitable
unfair unjust
honest sincere frank
clear obvious evident plain
clearly obviously plainly evidently
certainly definitely undoubtedly surely
really truly genuinely
perhaps maybe possibly
probably likely
only merely simply just
nothing none
anything everything
also too
but however yet though although
because since
therefore thus hence consequently
despite notwithstanding
while whereas
about regarding concerning
about around approximately roughly
nearly almost
often frequently
always constantly forever
sometimes occasionally
never ever
again anew
before prior
after following
now currently presently
soon shortly
recently lately
earlier previously
later afterwards
until till
still yet
first initially
finally eventually ultimately
unfortunately sadly regrettably
fortunately luckily thankfully
angry furious
happy glad pleased delighted
sad sorrowful
afraid scared frightened fearful
fear worry concern
worried concerned anxious
worry concern anxiety
surprised astonished amazed
disappointed dismayed
proud honoured
grateful thankful
ashamed embarrassed
shame disgrace
sorry apologetic
brave courageous
strong powerful robust
weak feeble fragile
stable steady
unclear uncertain
doubt scepticism
goal aim objective target purpose
aim intend seek
reason cause
cause root
result outcome consequence
effect impact
lead bring cause
lead head
problem issue question difficulty
issue matter question
topic subject theme
solution answer
solve resolve settle
answer reply respond response
chance opportunity possibility
way path road
way manner
means tool
condition requirement precondition
basis foundation ground
part portion share
whole entire
all every
each every
many numerous
several few
enough sufficient
different various
same identical
new fresh
last final
former ex previous
current present
next coming upcoming
future ahead
past history
today nowadays
year annual
keep retain maintain preserve
hold keep
continue proceed persist
go travel
come arrive
leave left depart quit
return back
stay remain
send dispatch
bring deliver
carry transport
move shift transfer
build construct erect
make create produce
create establish form
set establish
change alter modify
improve better enhance
worsen deteriorate
develop evolve
use employ utilise
choose select pick
decide determine resolve
decision ruling
vote ballot
election poll
win triumph victory prevail
victory triumph win
lose defeat
beat defeat
defeat loss
match game
player footballer
coach manager
goal score
fan supporter
race contest competition
film movie
song tune
speech address remarks
remark comment
talk speak discuss
meet gather
meeting gathering encounter
visit trip
letter message
report account
newspaper paper daily
reporter journalist correspondent
interview conversation
photo photograph picture
fire blaze
flood flooding deluge
storm gale
rain rainfall
earthquake quake tremor
weather climate
crop harvest
farmer grower
food nourishment
hunger starvation famine
water moisture
power electricity
energy power
fuel petrol gasoline
car vehicle automobile
lorry truck
plane aircraft
train railway rail
ship vessel
road highway street
weapon arms
bomb explosive
missile rocket
shell shelling bombardment
border frontier
territory land
withdraw retreat pull
pullout withdrawal
occupy seize capture
surrender capitulate
peace peaceful
refugee migrant
immigrant migrant
terrorist militant
hostage captive
victim casualty
crisis emergency
catastrophe disaster tragedy calamity
collapse breakdown
success achievement
failure fiasco
fail flop
progress advance headway
breakthrough advance
trust confidence faith
hope optimism
support backing
criticism condemnation
criticise condemn slam denounce blast
praise laud commend hail
insult offend
respect honour
equal same
freedom liberty
right entitlement
duty obligation responsibility
task mission job
nonsense rubbish absurdity
absurd ridiculous ludicrous
crazy mad insane
stupid foolish silly
clever smart intelligent
wise sensible prudent
careful cautious
ready prepared willing
willing prepared ready
unwilling reluctant
able capable
unable incapable
impossible unfeasible
possible feasible
necessary needed essential required
unnecessary needless
useless futile pointless
useful helpful
effective efficient
illegal unlawful
legal lawful
secret confidential
public open
private personal
international global worldwide
world globe
foreign overseas
domestic internal
local regional
national nationwide
common joint shared
together jointly
alone single-handedly
against versus
without lacking
`;

/** Opposites that WordNet does not name; every pair of one word left of the bar and one right. */
export const reviewedOpposites = `
doctor nurse | patient
parent mother father | child son daughter
accept approve agree allow welcome | reject refuse decline oppose deny rebuff veto
support back endorse favour | oppose reject condemn resist
allow permit let authorise legalise | ban forbid prohibit bar block outlaw prevent
increase raise rise grow climb soar expand gain | decrease reduce cut lower fall drop decline shrink plunge loss
win victory triumph | lose defeat loss
begin start launch open | end stop finish close halt cease
buy purchase | sell
arrive come enter join | leave depart exit quit
love like praise admire | hate dislike criticise despise
remember | forget
temporary brief short interim provisional | permanent lasting long indefinite
strong strengthen | weak weaken
safe safety | dangerous danger unsafe
guilty convict | innocent acquit
true truth | false lie untrue
legal lawful | illegal unlawful
possible | impossible
always | never
all every everybody everyone everything | none nobody nothing
more most | less least fewer
better improve best | worse worsen worst
good | bad evil poor
friend ally | enemy foe
peace | war
public | private
success succeed | failure fail
confirm | deny
include | exclude
hire employ recruit | fire sack dismiss
attack | defend
agree agreement | disagree disagreement dispute
advance progress | retreat setback
optimistic hopeful optimism | pessimistic pessimism
rich wealthy | poor
early | late
first | last
high | low
higher greater bigger larger | lower lesser smaller
much many | few fewer little less
longer | shorter
stronger | weaker
older | younger
faster | slower
richer | poorer
easier | harder
cheaper | dearer
believe | doubt disbelieve
big large huge | small little tiny
easy | difficult hard
fast quick quickly | slow slowly
before | after
with | without
above over | below under
inside within | outside
up upward | down downward
majority | minority
maximum most | minimum least
cheap | expensive costly
save | waste spend
create build | destroy demolish
give | take
lend | borrow
teach | learn
rural | urban
young | old
male man boy | female woman girl
yesterday | tomorrow
earlier | later
domestic | foreign
import | export
profit surplus | loss deficit
supply | demand
cause | effect
known | unknown
necessary | unnecessary
fair just | unfair unjust
honest sincere | dishonest
happy | unhappy sad
fortunately | unfortunately
likely | unlikely
certain sure | uncertain unsure
able | unable
willing ready | unwilling reluctant
freeze | thaw
ease loosen relax | tighten toughen
lift remove | impose introduce
release free | detain arrest imprison jail
alive survive live | dead die
appear | disappear
major | minor
direct | indirect
formal official | informal unofficial
clear | unclear
stable stability | unstable instability
responsible | irresponsible
legitimate | illegitimate
patient | impatient
cooperation cooperate | confrontation confront
escalate escalation | deescalate deescalation
recognise | ignore
keep retain maintain | abandon scrap abolish
open | shut close
full | empty
heavy | light
hot warm | cold cool
wet | dry
deny | admit
encourage | discourage
trust | distrust mistrust
hope | despair
`;
