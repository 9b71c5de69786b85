// Requests to the REST route, as the form makes them and as nobody should.
import {createHash, randomUUID} from 'node:crypto';

/** A lead as the element sends it. */
export const leadOf = (changes = {}) => {
  const at = new Date().toISOString();
  const text = 'Even Miles may use this to answer me.';
  return {
    id: randomUUID(),
    createdAt: at,
    email: 'maya@example.org',
    consent: {given: true, controller: 'Even Miles', text, textHash: createHash('sha256').update(text).digest('hex'), policyUrl: null, locale: 'en', at, sharesHealthData: false},
    source: {page: 'https://example.org/', tag: 'coaching-interest', version: '0.1.0', locale: 'en'},
    ...changes,
  };
};

export const poster = (url) => (lead, {key = lead.id, headers = {}, body = JSON.stringify(lead)} = {}) =>
  fetch(`${url}/index.php?rest_route=/evenstride/v1/leads`, {method: 'POST', headers: {'content-type': 'application/json', 'idempotency-key': key, ...headers}, body});

/** How often each request is kept, by its id. */
export const COUNT = `global $wpdb; $kept = array(); foreach ( $wpdb->get_col( "SELECT meta_value FROM $wpdb->postmeta WHERE meta_key = '_evenstride_id'" ) as $id ) { $kept[ $id ] = ( $kept[ $id ] ?? 0 ) + 1; } return (object) $kept;`;
/** Forgets how much an address has sent. */
export const REST = 'global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE \'%evenstride_rate_%\'" ); return true;';
