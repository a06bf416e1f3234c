import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { effectivenessTexts as texts } from '../../locale/effectiveness.ru.js';
import type { Comparison } from './comparisons.js';
import { positionsOf, ticksOf } from './position.js';

/** Room for the circles at both ends of a scale, in per cent of its width. */
const MARGIN = 4;

const across = (position: number): string => `${String(MARGIN + position * (100 - 2 * MARGIN))}%`;

/** Each criterion on a scale from worse to better: where the family stood and where it stands now. */
export function picture(comparisons: readonly Comparison[]): TemplateResult {
  return html`<section aria-labelledby="picture">
    <h3 id="picture">${texts.picture}</h3>
    <p class="hint">${texts.legend}</p>
    <ul class="scales">
      ${comparisons.map((comparison) => scaleOf(comparison))}
    </ul>
  </section>`;
}

function scaleOf({
  criterion,
  betterWhen,
  first,
  repeat,
  described,
}: Comparison): TemplateResult | typeof nothing {
  const [from, to] = positionsOf(betterWhen, first, repeat);
  if (from === undefined || to === undefined) return nothing;
  return html`<li class="scale" data-criterion=${criterion.id}>
    <span class="title" aria-hidden="true">${criterion.title}</span>
    <span class="end" aria-hidden="true">${texts.worse}</span>
    <svg role="img" aria-label=${described} height="28" width="100%" focusable="false">
      <line class="track" x1=${across(0)} x2=${across(1)} y1="50%" y2="50%"></line>
      ${ticksOf(betterWhen).map((tick) => tickAt(tick))}
      <line class="change" x1=${across(from)} x2=${across(to)} y1="50%" y2="50%"></line>
      <circle class="first" cx=${across(from)} cy="50%" r="9"></circle>
      <circle class="repeat" cx=${across(to)} cy="50%" r="5"></circle>
    </svg>
    <span class="end" aria-hidden="true">${texts.better}</span>
  </li>`;
}

function tickAt(position: number): SVGTemplateResult {
  return svg`<line class="track" x1=${across(position)} x2=${across(position)} y1="30%" y2="70%"></line>`;
}
