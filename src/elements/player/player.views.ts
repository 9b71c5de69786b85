import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.js';
import type {Step} from '../../core/session-timeline.js';
import type {Messages} from '../../messages/registry.js';
import {cues, stageFigure} from '../exercise-view/exercise.views.js';
import {icon, sideMark} from '../exercise-view/marks.views.js';
import type {Frame, Player} from './player-controller.js';

export interface PlayerView {
  readonly frame: Frame;
  readonly player: Player;
  readonly m: Messages;
  /** An exercise by its id, in the visitor's words. */
  find(exerciseId: string): Exercise | undefined;
}

/** What a step is, in a sentence that can be heard. */
export function stepWords(step: Step, name: string, m: Messages): string {
  const {said} = m.player;
  switch (step.kind) {
    case 'ready':
      return said.ready(name, step.side);
    case 'rest':
      return said.rest(Math.round(step.ms / 1000));
    case 'switch':
      return said.switch(step.side);
    case 'work':
      return said.work(step.reps ? m.player.reps(step.reps) : m.player.seconds(Math.round(step.ms / 1000)), step.side);
  }
}

function headline({step}: Frame, m: Messages): TemplateResult {
  const words = {ready: m.player.readyOn(step.side), rest: m.player.rest, switch: m.player.switch(step.side), work: m.player.sideOf(step.side)}[step.kind];
  return html`<p class="what ${step.side}">${step.side === 'both' ? nothing : sideMark(step.side)}${words || m.player.set(step.set, step.sets)}</p>`;
}

function below({step, rep, next}: Frame, m: Messages, find: PlayerView['find']): TemplateResult {
  if (step.kind === 'work')
    return html`<p class="muted">${[rep ? m.player.rep(rep, step.reps) : m.player.hold, step.side === 'both' ? '' : m.player.set(step.set, step.sets)].filter(Boolean).join(' · ')}</p>`;
  return html`<p class="muted">${next && step.kind === 'rest' ? m.player.next(find(next.exerciseId)?.name ?? '') : m.player.set(step.set, step.sets)}</p>`;
}

const toggle = (label: string, pressed: boolean, press: () => void): TemplateResult =>
  html`<button part="button" class="plain toggle" aria-pressed=${pressed} @click=${press}>${label}</button>`;

/** The player: what to do now, large enough to read from two metres. */
export function playerView({frame, player, m, find}: PlayerView): TemplateResult {
  const {step, rep, seconds, paused} = frame;
  const exercise = find(step.exerciseId);
  const counted = step.kind === 'work' && rep > 0;
  return html`<section class="player ${step.kind}" aria-label=${m.player.label}>
    <div class="bar">
      <progress max="1" .value=${frame.progress} aria-label=${m.player.progress(frame.index + 1, frame.count)}></progress>
      <span class="muted small">${m.player.left(frame.remaining)}</span>
    </div>
    <div class="stage">
      <h4>${exercise?.name}</h4>
      ${headline(frame, m)}
      <div class="count">
        ${exercise ? stageFigure(exercise, step.side, m) : nothing}
        <p class="big" role="timer" aria-live="off">${counted ? rep : seconds}</p>
      </div>
      ${below(frame, m, find)}
      ${step.kind !== 'work' && exercise ? cues(exercise) : nothing}
    </div>
    <p class="visually-hidden" role="status">${paused ? m.player.said.paused : stepWords(step, exercise?.name ?? '', m)}</p>
    <div class="controls">
      <button part="button" class="icon" aria-label=${m.player.back} @click=${() => player.back()}>${icon('back')}</button>
      <button part="button-primary" class="primary wide" data-focus="player" @click=${() => (paused ? player.resume() : player.pause())}>
        ${icon(paused ? 'play' : 'pause')}${paused ? m.player.resume : m.player.pause}
      </button>
      <button part="button" class="icon" aria-label=${m.player.skip} @click=${() => player.skip()}>${icon('skip')}</button>
      ${step.kind === 'work' ? html`<button part="button" class="full" @click=${() => player.skip(true)}>${m.player.setDone}</button>` : nothing}
    </div>
    <div class="extras">
      ${toggle(m.player.sound, frame.sound, () => player.toggleSound())}${toggle(m.player.voice, frame.voice, () => player.toggleVoice())}
      <button part="button" class="plain stop" @click=${() => player.stop()}>${m.player.stop}</button>
    </div>
  </section>`;
}
