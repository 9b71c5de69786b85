import {CUSTOM_ELEMENTS_SCHEMA, Component} from '@angular/core';
import {EVENSTRIDE} from '../src/evenstride';

/** Never shown: what the compiler has to refuse, by refuses.mjs. */
@Component({
  selector: 'app-wrong',
  imports: [EVENSTRIDE],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<exercise-card [exercise]="1" /> <routine-builder (routine-change)="hear($event.detail.routine.colour)" />`,
})
export class Wrong {
  hear(_colour: string): void {}
}
