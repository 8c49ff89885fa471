import { PLATFORMS } from './platforms';

/** A platform on which Terraform runs where there is no Node, so that the plugin brings one along. */
export interface NodeChoice {
  readonly platform: string;
  /** A Node of the user's own for it. */
  readonly path?: string;
}

/** As it is written: `linux_amd64`, or `linux_amd64=PATH`. */
export function readNodeChoice(text: string): NodeChoice {
  const [platform, ...path] = text.split('=');
  if (!Object.hasOwn(PLATFORMS, platform) || (path.join() === '') !== (path.length === 0)) {
    throw new Error(
      `cannot bring a Node for "${text}": expected one of ${Object.keys(PLATFORMS).join(', ')}, or such a platform with a Node of your own, as in linux_amd64=./node`,
    );
  }
  return path.length === 0 ? { platform } : { platform, path: path.join('=') };
}
