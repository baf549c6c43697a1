/**
 * Words that together mean what one word means: verbs with their particle, light verbs with their
 * noun, connectives. General English, from knowledge of the language. After the colon the phrases, in
 * any inflection, that are read as the word before it.
 */
export const phraseTable = `
exclude: rule out
abolish: do away with
establish: set up
rise: go up
fall: go down; come down
appear: turn up; show up
reject: turn down
continue: carry on; keep on; press on; keep going; go ahead with
perform: carry out
postpone: put off
cancel: call off
investigate: look into
discover: find out
surrender: give up; give in
withdraw: pull out; pull back; back out
abandon: phase out; walk away from
return: come back; go back; give back
restore: bring back
eliminate: wipe out; root out; stamp out; get rid of; be rid of
increase: step up; ramp up
reduce: cut back; scale back; scale down; cut down; bring down
support: stand by; stand behind; in support of
represent: stand for
tolerate: put up with
discuss: talk about
collapse: break down; fall apart; come apart
explode: blow up
demolish: tear down; pull down; knock down
dismiss: lay off
leave: walk out; walk away; move out; get out
escape: get away; run away
start: kick off; set off; get going; get under way; get underway
end: wind up; put an end to; bring to an end; put a stop to; bring to a halt; come to an end
happen: take place; come about
participate: take part
exploit: take advantage of
consider: take into account; take into consideration
remove: take away
apologise: say sorry; make an apology
visit: pay a visit to
use: make use of
contact: get in touch with
answer: give an answer
decide: make a decision; take a decision; come to a decision; reach a decision; make the decision
agree: reach an agreement; come to an agreement; strike a deal; reach agreement; cut a deal; make a deal
promise: make a promise; give a promise
propose: make a proposal; put forward
suggest: make a suggestion
attempt: make an attempt
advance: make progress; move forward
err: make a mistake
complain: make a complaint; file a complaint
choose: make a choice
contribute: make a contribution
permit: give permission to
approve: give approval to; sign off on; give the green light to; give the go ahead to
order: give an order
negotiate: hold talks; hold negotiations; enter negotiations; enter into negotiations
meet: hold a meeting; come together
influence: have an influence on
affect: have an effect on; have an impact on
act: take action; take steps
replace: take the place of; step in for
resign: step down; stand down; hand in notice
watch: keep an eye on
remember: bear in mind; keep in mind
understand: make sense of; figure out
solve: sort out
notice: take note of
blame: lay the blame on; put the blame on; point the finger at
encounter: run into; come across
distribute: hand out; give out
deliver: hand over; turn over
extinguish: put out
explain: account for
exhaust: use up; run out of
save: put aside; set aside
criticise: speak out against; hit out at
retaliate: hit back; strike back
confront: face up to; stand up to
expect: look forward to
recover: get over; get well
improve: get better; grow better; become better
worsen: get worse; grow worse; become worse; go from bad to worse
favour: in favour of; in favor of; all for
safe: out of danger
doubt: find it hard to believe; find hard to believe; find it difficult to believe
survive: get through; pull through; live through; come through
delay: hold up
implement: put into practice; put into effect; put in place
introduce: bring in
cause: bring about; lead to; give rise to; result in
endanger: put at risk; put in danger; put in jeopardy
question: call into question
emphasise: point out
able: in a position to; capable of
nobody: no one
no: not one; not a single
now: at present; at the moment; right now; at this point; at this time
nowadays: these days
soon: before long; in the near future
immediately: right away; at once; straight away; without delay
again: once more; once again
always: all the time; at all times
never: at no time
repeatedly: more than once; time and again; again and again; over and over; many times
sometimes: from time to time; now and then; at times
finally: in the end; at last; at long last
suddenly: all of a sudden
while: as long as; so long as
when: as soon as
if: provided that; providing that; on condition that; in case
although: even though
despite: in spite of
because: because of; due to; owing to; on account of; as a result of; thanks to
instead: in place of
about: with regard to; with respect to; in relation to; when it comes to
to: in order to; so as to
also: in addition; as well
and: as well as; along with
least: no fewer than; no less than; not less than; not fewer than
many: a lot of; lots of; plenty of; a great many; a large number of; a great deal of; scores of
several: a number of; a handful of
few: a minority of; a small number of
most: the majority of; most of
nevertheless: all the same; even so; none the less
certainly: no doubt; without doubt; without a doubt; beyond doubt; of course
actually: in fact; as a matter of fact; in reality
publicly: in public
privately: in private
secretly: in secret
particularly: in particular
generally: in general
accidentally: by accident
deliberately: on purpose
initially: at first
forever: for good
danger: at risk; in danger; in jeopardy
jail: behind bars
aboard: on board
illegal: against the law; in breach of the law
impossible: out of the question
refuse: turn away
punctual: on time; in good time
broken: out of order; out of service; out of action
unemployed: out of work; out of a job
human: human being
policeman: police officer; police man
policewoman: police woman
immigration: inward migration
abroad: from abroad; in other countries; in foreign countries
fire: open fire
`;
