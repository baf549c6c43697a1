import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import type { Desk } from '../desk';
import { faultOf } from '../read/fault';
import { standardInput, tellSystemError } from '../read/read-articles';
import { readRecords } from '../read/read-records';

/** The sound lines of a file, or of standard input for `-`; the others are told and passed over. */
export async function* readInput<T>(
  desk: Desk,
  schema: z.ZodType<T>,
  file: string,
): AsyncGenerator<T> {
  const named = file === '-' ? standardInput : file;
  const stream = file === '-' ? desk.streams.input : createReadStream(file);
  try {
    for await (const reading of readRecords(schema, named, stream)) {
      if (reading.ok) yield reading.value;
      else desk.complain(reading.faults);
    }
  } catch (error) {
    desk.complain([faultOf(named, tellSystemError(error))]);
  }
}
