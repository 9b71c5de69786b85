// A page that fetches the module when the test says so: `import()` is no Trusted Types sink, while a script's address is.
window.loadModule = () => import('/dist/evenstride.js');
