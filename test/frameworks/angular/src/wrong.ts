import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {} from 'hearth-widgets/elements/conversation.js';

/** What the types refuse: Angular checks the events of custom elements, not their properties. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<hearth-conversation (hearth-turn)="told = $event.href" />',
})
export class Wrong {
  told: unknown;
}
