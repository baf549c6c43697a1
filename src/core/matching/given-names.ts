/**
 * Given names that are one name in two languages, two transliterations, or in full and in short. From
 * knowledge of the languages; a line each, folded.
 */
const nameTable = `
peter pyotr petr pjotr piotr petro pete
alexander aleksandr oleksandr alexandr alexandre alex sasha
alexei aleksey alexey aleksei oleksiy oleksii
michael mikhail mykhailo michail mike
nicholas nikolai nikolay mykola nick
paul pavel pavlo
andrew andrei andrey andriy andrii andy
john ivan jack
joseph iosif yosef yusuf yousef youssef joe
george georgy georgi heorhiy
vladimir volodymyr wladimir volodimir
dmitry dmitri dmitriy dmytro dimitri
sergei sergey serhiy serhii sergej
eugene evgeny yevgeny evgeni yevhen yevgeniy
basil vasily vasyl vassily
constantine konstantin kostyantyn
anthony anton tony antony
catherine katherine ekaterina yekaterina kateryna kate kathy
helen elena olena yelena
julia yulia yuliya iuliia
natalia natalya nataliya
maria mariya mary marya
tatiana tatyana tetiana
irina iryna
muhammad mohammed mohamed mohammad muhammed
ahmed ahmad
hussein husayn hussain hossein
abdullah abdallah abdulla
ali aly
ibrahim abraham ebrahim
william bill will billy
robert bob rob bobby
james jim jimmy
thomas tom
richard dick rick
edward ed ted eddie
benjamin ben binyamin
daniel dan danny
david dave
stephen steven steve
christopher chris
matthew matt
elizabeth liz beth
susan sue
margaret maggie meg
charles chuck charlie
bernard bernie
samuel sam
gregory greg
jeffrey jeff geoffrey
ronald ron
donald don
kenneth ken
lawrence larry laurence
timothy tim
philip phil phillip
patrick pat
frederick fred
deborah debbie
jennifer jen
`;

const groups: ReadonlyMap<string, number> = new Map(
  nameTable
    .trim()
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((name): [string, number] => [name, group])),
);

/** Whether two given names may be one: “Pyotr” and “Peter”, “Bill” and “William”. */
export const oneGivenName = (a: string, b: string): boolean => {
  const group = groups.get(a);
  return group !== undefined && group === groups.get(b);
};
