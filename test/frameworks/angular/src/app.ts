import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {HearthLinkEvent} from 'hearth-widgets';
import {STORIES, storyAt} from '../../stories.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button id="next" (click)="place.set(place() + 1)">next</button>
      <button id="reverse" (click)="reverse()">reverse</button>
      <button id="brief" (click)="isBrief.set(!isBrief())">brief</button>
      <button id="toggle" (click)="isMounted.set(!isMounted())">toggle</button>
      <pre id="log">{{ log().join('\\n') }}</pre>
      <section id="list">
        @for (item of stories(); track item.id) {
          <hearth-story
            [id]="item.id"
            [story]="item"
            [attr.depth]="isBrief() ? 'glance' : 'full'"
            theme="dark"
            (hearth-expand)="tell('expand ' + $event.depth)"
          />
        }
      </section>
      @if (isMounted()) {
        <section id="parts">
          <hearth-conversation
            #talk
            id="talk"
            [story]="story()"
            reveal="step"
            [label]="'On ' + story().id"
            (hearth-ready)="tell('ready ' + $event.door + ' ' + talk.id)"
            (hearth-turn)="tell('turn ' + $event.index + ' ' + $event.speaker)"
          />
          <hearth-key-points
            id="points"
            [story]="story()"
            [ordered]="isBrief()"
            [headingLevel]="isBrief() ? 4 : 5"
            variant="cards"
            (hearth-link)="onLink($event)"
          />
          <hearth-quote id="quote">
            <blockquote>{{ story().quote.text }}</blockquote>
          </hearth-quote>
        </section>
      }
    </main>
  `,
})
export class App {
  readonly place = signal(0);
  readonly stories = signal(STORIES);
  readonly isBrief = signal(false);
  readonly isMounted = signal(true);
  readonly log = signal<readonly string[]>([]);
  readonly story = computed(() => storyAt(this.place()));

  reverse(): void {
    this.stories.set([...this.stories()].reverse());
  }

  tell(line: string): void {
    this.log.set([...this.log(), line]);
  }

  onLink(event: HearthLinkEvent): void {
    event.preventDefault();
    this.tell(`link ${event.href}`);
  }
}
