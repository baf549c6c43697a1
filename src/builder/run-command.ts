import { runBuild } from './commands/run-build';
import { runCheck } from './commands/run-check';
import { runCompare } from './commands/run-compare';
import { runExport } from './commands/run-export';
import { runExtract } from './commands/run-extract';
import { runKeygen } from './commands/run-keygen';
import { runMatch } from './commands/run-match';
import { runSign } from './commands/run-sign';
import { Desk, type Streams } from './desk';
import { type Command, parseCommand, usage } from './parse-command';

async function run(command: Command, desk: Desk): Promise<void> {
  switch (command.name) {
    case 'build':
      return runBuild(desk, command);
    case 'extract':
      return runExtract(desk, command.files, command.json);
    case 'check':
      return runCheck(desk, command.file, command.json);
    case 'match':
      return runMatch(desk, command.packs, command.file, command.json);
    case 'compare':
      return runCompare(desk, command.file, command.json);
    case 'export':
      return runExport(desk, command);
    case 'keygen':
      return runKeygen(desk, command.out);
    case 'sign':
      return runSign(desk, command.key, command.file);
    case 'help':
      return desk.answer(usage.trimEnd());
  }
}

/** Runs one command line; answers the exit code: 0 done, 1 the input is bad, 2 wrong usage. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  const desk = new Desk(streams);
  const command = parseCommand(args);
  if (typeof command === 'string') {
    desk.tell(`${command}\n\n${usage.trimEnd()}`);
    return 2;
  }
  await run(command, desk);
  return desk.close();
}
