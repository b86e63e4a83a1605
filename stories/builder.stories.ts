import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, waitFor} from 'storybook/test';
import './builder/define.js';
import {inside, shown} from './shadow.js';

const meta: Meta = {
  title: 'Theme builder',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, isWide: true},
  // It has these choices itself, or shows them side by side.
  globals: {theme: 'none', scheme: 'light', width: 'full', host: 'none'},
  render: () => html`<theme-builder></theme-builder>`,
};

export default meta;

const PALE = ':root { --hearth-muted: light-dark(#bbbbbb, #c0c0c0) }\nhearth-quote { margin: 0 }';

export const Builder: StoryObj = {};

export const Warning: StoryObj = {
  play: async ({canvasElement, userEvent}) => {
    const builder = await shown(canvasElement, 'theme-builder');
    const find = inside(builder);
    const muted = find.getByRole('group', {name: '--hearth-muted'});
    const light = muted.querySelector<HTMLInputElement>('[aria-label="Light"]');
    if (!light) throw new Error('There is no field for the light scheme.');

    // What is typed inside a shadow root is no change to `userEvent`.
    await fireEvent.change(light, {target: {value: '#bbb'}});
    const table = () => builder.shadowRoot.querySelector('table');
    await waitFor(() =>
      expect(table()).toHaveTextContent(/light\s*hearth-summary\s*dek .* 1\.90\s*4\.5/),
    );
    await expect(find.getByText(/--hearth-muted: #bbb;/)).toBeVisible();

    await userEvent.click(find.getByRole('button', {name: 'Reset --hearth-muted'}));
    await waitFor(() => expect(table()).toBeNull());
  },
};

export const Opening: StoryObj = {
  play: async ({canvasElement, userEvent}) => {
    const builder = await shown(canvasElement, 'theme-builder');
    const find = inside(builder);
    const file = new File([PALE], 'pale.css', {type: 'text/css'});

    await userEvent.upload(find.getByLabelText('Go on with a CSS file'), file);
    await waitFor(() => find.getByText('Read pale.css.'));
    const css = builder.shadowRoot.querySelector('pre');
    await expect(css).toHaveTextContent('--hearth-muted: light-dark(#bbbbbb, #c0c0c0);');
    await expect(css).toHaveTextContent('hearth-quote { margin: 0px; }');
    await waitFor(() => expect(find.getAllByRole('row').length).toBeGreaterThan(1));

    await userEvent.click(find.getByRole('button', {name: 'Reset all'}));
    await expect(css).toHaveTextContent('Nothing is set yet.');
    await waitFor(() => expect(find.queryByRole('row')).toBeNull());
  },
};
