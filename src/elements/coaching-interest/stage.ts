import type {Lead, Suspicion} from '../../lead/schema.js';
import type {Messages} from '../../messages/registry.js';

/** Where the form stands. */
export type Stage =
  | {readonly name: 'editing'}
  /** `pressed`: a script, or a hand that was too quick, pressed the confirmation. */
  | {readonly name: 'challenged'; readonly reason: Suspicion; readonly since: number; readonly pressed: boolean}
  | {readonly name: 'sending'; readonly leadId: string}
  | {readonly name: 'queued'; readonly leadId: string; readonly taking: boolean}
  | {readonly name: 'accepted'; readonly at: number; readonly lead: Lead}
  | {readonly name: 'failed'; readonly reason: string};

export const EDITING: Stage = {name: 'editing'};

/** Stages with a heading of their own, which takes the focus. */
export const hasHeading = ({name}: Stage): boolean => name !== 'editing' && name !== 'sending';

/** Words for why a lead failed. */
export function failureWords({coaching}: Messages, reason: string, controller: string): string {
  if (reason === 'expired' || reason === 'withdrawn' || reason === 'erased') return coaching.failed[reason];
  return coaching.failed.refused(controller);
}

/** What a screen reader is told on arriving at a stage. */
export function stageWords({coaching}: Messages, stage: Stage): string {
  switch (stage.name) {
    case 'editing':
      return '';
    case 'challenged':
      return stage.pressed ? coaching.challenge.once : '';
    case 'sending':
      return coaching.sending;
    case 'queued':
      return stage.taking ? coaching.queued.taking : coaching.queued.title;
    case 'accepted':
      return coaching.accepted.title(stage.lead.name ?? '');
    case 'failed':
      return coaching.failed.title;
  }
}
