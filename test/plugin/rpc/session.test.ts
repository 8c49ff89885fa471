import { describe, expect, it } from 'vitest';
import { toySession } from './toy-session';

describe('a session', () => {
  it('names the resource or data source that it does not have', () => {
    const { session } = toySession();
    expect(() => session.resource('toy_thin')).toThrow('No resource "toy_thin"');
    expect(() => session.resource('constructor')).toThrow('No resource "constructor"');
    expect(() => session.dataSource('toString')).toThrow('No data source "toString"');
    expect(() => session.dataSource('toy_thing')).toThrow('No data source "toy_thing"');
  });

  it('lets nothing work on resources before the provider is configured, but lets it plan', () => {
    const { session } = toySession({ configured: false });
    expect(() => session.resourceContext()).toThrow(
      'Provider is not configured: The provider block was not accepted, so the service cannot be called. Fix the errors reported for the provider block first.',
    );
    expect(session.planContext()).toEqual({ stop: session.stopping.signal, log: session.log, configured: undefined });
  });

  it('hands on what the provider was configured with', () => {
    expect(toySession().session.resourceContext().configured).toEqual({ region: 'home' });
  });
});
