import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('hearth-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
