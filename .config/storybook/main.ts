import type {StorybookConfig} from '@storybook/web-components-vite';

/** Storybook: `npm run storybook`, after a build, from whose manifest the documentation comes. */
const config: StorybookConfig = {
  stories: ['../../stories/**/*.stories.ts', '../../stories/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Its Vite looks for a configuration beside this folder, not at the root, where the library's is.
  framework: '@storybook/web-components-vite',
  // What it builds is for looking at: its size is no matter.
  viteFinal: (config) => ({...config, build: {...config.build, chunkSizeWarningLimit: 2000}}),
  staticDirs: [{from: '../../stories/samples', to: '/samples'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  // The toolbar of the preview has the page's own colours and widths.
  features: {
    backgrounds: false,
    viewport: false,
    controls: true,
    actions: true,
    sidebarOnboardingChecklist: false,
  },
};

export default config;
