import {CUSTOM_ELEMENTS_SCHEMA, Component, computed, signal} from '@angular/core';
import type {Announced, Assessment, Exercise, LeadActions, LeadDetail, Routine} from 'evenstride';
import {answers, bridge, keys, plank} from './data';
import {EVENSTRIDE} from './evenstride';

@Component({selector: 'app-root', imports: [EVENSTRIDE], schemas: [CUSTOM_ELEMENTS_SCHEMA], templateUrl: './app.html'})
export class App {
  readonly answers = answers;
  readonly plank = plank;
  readonly json = JSON.stringify(bridge);
  readonly visible = signal(true);
  readonly exercise = signal<Exercise | null>(bridge);
  readonly assessment = signal<Assessment | undefined>(undefined);
  readonly routine = signal<Routine | undefined>(undefined);
  readonly order = signal(keys);
  readonly heard = signal<readonly string[]>([]);
  readonly context = computed(() => {
    const assessment = this.assessment();
    return assessment && {assessment};
  });

  hear(line: string): void {
    this.heard.update((lines) => [...lines, line]);
  }
  found(assessment: Assessment): void {
    this.assessment.set(assessment);
    this.hear(`imbalance-result ${assessment.status}`);
  }
  changed(routine: Routine): void {
    this.routine.set(routine);
    this.hear(`routine-change ${routine.weeks.length}`);
  }
  lead({lead, respondWith}: Announced<LeadDetail & LeadActions>): void {
    respondWith(Promise.resolve()); // or the promise of your own request
    this.hear(`coaching-lead ${lead.email}`);
  }
}
