import {createSSRApp} from 'vue';
import 'hearth-widgets/elements/story.js';
import App from './app.vue';

createSSRApp(App).mount('#app');
