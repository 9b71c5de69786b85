// The four blocks in the editor, without a build step. What they draw is drawn by PHP, as on the page: the preview shows the
// fallback, and no module runs in the editor. Each field is one attribute of block.json; its words stand here, so that they
// can be translated.
(function () {
  'use strict';
  const {blocks, blockEditor, components, element, i18n, serverSideRender} = window.wp;
  const {createElement, Fragment} = element;
  const {__} = i18n;
  const {InspectorControls, useBlockProps} = blockEditor;

  const choice = (label, ...values) => ({label, values});
  const FIELDS = {
    'imbalance-quiz': {selfTests: choice(__('Self-tests', 'evenstride'), 'offer', 'off', 'only')},
    'exercise-card': {
      exerciseId: {label: __('Exercise, such as glute-bridge', 'evenstride')},
      side: choice(__('Side', 'evenstride'), '', 'left', 'right', 'both'),
      view: choice(__('View', 'evenstride'), 'compact', 'full'),
      sets: {label: __('Sets', 'evenstride')},
      reps: {label: __('Repetitions', 'evenstride')},
      hold: {label: __('Seconds to hold', 'evenstride')},
    },
    'routine-builder': {
      days: {label: __('Sessions a week, 1 to 7', 'evenstride')},
      minutes: {label: __('Minutes a session', 'evenstride')},
      equipment: {label: __('Equipment, such as band, step', 'evenstride')},
      level: choice(__('Level', 'evenstride'), '', 'beginner', 'intermediate', 'advanced'),
      weeks: {label: __('Weeks, 1 to 12', 'evenstride')},
      runDays: {label: __('Days with a run, such as tue thu sun', 'evenstride')},
    },
    'coaching-interest': {
      replyWithin: {label: __('Hours until you reply', 'evenstride')},
      fields: {label: __('Fields, such as name email goal', 'evenstride')},
      campaign: {label: __('Campaign, kept with each request', 'evenstride')},
      partner: {label: __('Partner, kept with each request', 'evenstride')},
    },
  };

  const control = ({attributes, setAttributes}, name, {label, values}) => {
    const shared = {key: name, label, value: attributes[name] ?? '', onChange: (value) => setAttributes({[name]: value})};
    if (!values) return createElement(components.TextControl, shared);
    const options = values.map((value) => ({value, label: value || __('As in the settings', 'evenstride')}));
    return createElement(components.SelectControl, {...shared, options});
  };

  const edit = (tag) =>
    function Edit(props) {
      const fields = Object.entries(FIELDS[tag]).map(([name, field]) => control(props, name, field));
      const preview = createElement(serverSideRender, {block: `evenstride/${tag}`, attributes: props.attributes});
      return createElement(
        Fragment,
        null,
        createElement(InspectorControls, null, createElement(components.PanelBody, {title: __('Settings', 'evenstride')}, ...fields)),
        createElement('div', useBlockProps(), createElement('strong', null, blocks.getBlockType(`evenstride/${tag}`).title), createElement(components.Disabled, null, preview)),
      );
    };

  for (const tag of Object.keys(FIELDS)) blocks.registerBlockType(`evenstride/${tag}`, {edit: edit(tag), save: () => null});
})();
