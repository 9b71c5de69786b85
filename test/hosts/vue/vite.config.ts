import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const tags = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tags.includes(tag)}}})],
  build: {target: 'es2022'}, // main.ts waits at its top level
});
