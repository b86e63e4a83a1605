import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PresentElements} from '../../src/element/present-elements.js';

/** An element that counts how often it was to render. */
class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    this.updates += 1;
  }
}

describe('PresentElements', () => {
  it('renders again those that are connected', () => {
    const elements = new PresentElements();
    const [one, two] = [new Host(), new Host()];
    for (const host of [one, two]) elements.keep(host as never);
    elements.renderAll();
    assert.deepEqual([one.updates, two.updates], [0, 0]);
    for (const {controllers} of [one, two]) controllers[0]?.hostConnected?.();
    elements.renderAll();
    two.controllers[0]?.hostDisconnected?.();
    elements.renderAll();
    assert.deepEqual([one.updates, two.updates], [2, 1]);
  });
});
