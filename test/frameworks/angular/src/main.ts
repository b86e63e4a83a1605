import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {provideZonelessChangeDetection} from '@angular/core';
import 'hearth-widgets/elements/story.js';
import {App} from './app.js';

await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
