import { z } from 'zod';

/** What is traced: tasks, scripts and the promises that they wait for; little, as tracing costs. */
export const traced = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

const Event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z.unknown(),
});
type Event = z.infer<typeof Event>;
const Trace = z.object({ traceEvents: z.array(Event) });

/** Milliseconds of processor time on the main thread of a page; other programs do not count. */
export interface ThreadTime {
  /** All tasks, of the page and of us. */
  readonly all: number;
  /** Each task in which a script of the extension runs, whole. */
  readonly ours: readonly number[];
  /** Tasks of nothing but promises: answers to extensions come so, and hardly anything else. */
  readonly promises: readonly number[];
}

const isOurs = ({ args }: Event) => JSON.stringify(args).includes('chrome-extension://');
const begins = ['FunctionCall', 'EvaluateScript', 'v8.compile', 'EventDispatch', 'TimerFire'];

/** The task around each event: tasks of one thread do not overlap. */
function byTask(tasks: readonly Event[], events: readonly Event[]): Map<Event, Event[]> {
  const sorted = tasks.toSorted((a, b) => a.ts - b.ts);
  const found = new Map<Event, Event[]>(sorted.map((task) => [task, []]));
  let at = 0;
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    while (sorted[at + 1] && (sorted[at + 1]?.ts ?? 0) <= event.ts) at += 1;
    const task = sorted[at];
    if (task && event.ts <= task.ts + task.dur) found.get(task)?.push(event);
  }
  return found;
}

/** Reads the trace of a page's loading; the page is the renderer that worked most. */
export function readTrace(json: string): ThreadTime {
  const { traceEvents } = Trace.parse(JSON.parse(json));
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'),
  );
  const sum = (tasks: readonly Event[]) => tasks.reduce((all, { tdur }) => all + tdur, 0) / 1000;
  const threads = mains.map(({ pid, tid }) => {
    const events = traceEvents.filter((one) => one.pid === pid && one.tid === tid);
    const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
    return { events, tasks, all: sum(tasks) };
  });
  const busiest = threads.toSorted((a, b) => b.all - a.all)[0];
  if (!busiest) throw new Error('The trace holds no page.');
  const inner = busiest.events.filter(({ name, ph }) => ph === 'X' && name !== 'RunTask');
  const ours: number[] = [];
  const promises: number[] = [];
  for (const [task, events] of byTask(busiest.tasks, inner)) {
    if (events.some(isOurs)) ours.push(task.tdur / 1000);
    else if (
      events.some(({ name }) => name === 'RunMicrotasks') &&
      !events.some(({ name }) => begins.includes(name))
    )
      promises.push(task.tdur / 1000);
  }
  return { all: busiest.all, ours, promises };
}
