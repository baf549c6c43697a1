import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent, type HoverIntent } from '../../src/page/hover-intent';

describe('hover intent', () => {
  const onRest = vi.fn();
  const onLeave = vi.fn();
  let stop: AbortController;
  let intent: HoverIntent<string>;

  beforeEach(() => {
    vi.useFakeTimers();
    onRest.mockClear();
    onLeave.mockClear();
    stop = new AbortController();
    intent = createHoverIntent({
      delays: () => ({ show: 400, grace: 300 }),
      signal: stop.signal,
      onRest,
      onLeave,
    });
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('shows what the pointer rests on', () => {
    intent.over('a');
    vi.advanceTimersByTime(399);
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onRest).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('shows nothing that the pointer only crosses', () => {
    intent.over('a');
    vi.advanceTimersByTime(200);
    intent.over(null);
    vi.advanceTimersByTime(2_000);
    expect(onRest).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('stays while the pointer strays and comes back', () => {
    intent.over('a');
    vi.advanceTimersByTime(400);
    intent.over(null);
    vi.advanceTimersByTime(250);
    intent.over('a');
    vi.advanceTimersByTime(2_000);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('stays while the pointer is in what was shown, and goes after', () => {
    intent.over('a');
    vi.advanceTimersByTime(400);
    intent.over(null);
    vi.advanceTimersByTime(100);
    intent.hold();
    vi.advanceTimersByTime(5_000);
    expect(onLeave).not.toHaveBeenCalled();
    intent.release();
    vi.advanceTimersByTime(300);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('stays while the pointer moves about in what was shown', () => {
    intent.over('a');
    vi.advanceTimersByTime(400);
    intent.hold();
    intent.over(null);
    vi.advanceTimersByTime(5_000);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('can show the same again after it was closed', () => {
    intent.over('a');
    vi.advanceTimersByTime(400);
    intent.cancel();
    intent.over('a');
    vi.advanceTimersByTime(400);
    expect(onRest).toHaveBeenCalledTimes(2);
  });

  it('says nothing after an abort', () => {
    intent.over('a');
    stop.abort();
    vi.advanceTimersByTime(2_000);
    expect(onRest).not.toHaveBeenCalled();
  });
});
