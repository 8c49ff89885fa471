/** How a job came to its resource: started for it, found running by it, or imported. */
export const ORIGINS = ['started', 'adopted', 'imported'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Whether a job was there before its run: it is no evidence of what the run has restored. Not where nothing tells. */
export function wasThereBefore(origin: Origin | undefined): origin is Exclude<Origin, 'started'> {
  return origin !== undefined && origin !== 'started';
}
