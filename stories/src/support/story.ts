import type { TemplateResult } from 'lit';

/** What Storybook hands to the `play` of a story. */
export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** What Storybook hands to the `render` of a story: what its loaders brought. */
export interface Context<Loaded> {
  readonly loaded: Loaded;
}

/** A story as our factories make it; the stories themselves add their names. */
export interface Story<Loaded> {
  readonly loaders: readonly (() => Promise<Loaded>)[];
  readonly render: (args: unknown, context: Context<Loaded>) => TemplateResult;
  readonly play?: (canvas: Canvas) => Promise<void>;
}
