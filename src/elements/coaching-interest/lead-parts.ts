import {labelText, type LeadParts} from '../../lead/compose-lead.js';
import type {LeadContext} from '../../lead/schema.js';
import type {Locale} from '../../messages/registry.js';
import {webAddress} from '../../platform/deliver.js';
import {VERSION} from '../../version.js';
import {kindOf} from './shared-context.js';

/** The attributes that a lead names. */
export interface LeadHost extends HTMLElement {
  readonly controller: string | null;
  readonly privacyHref: string | null;
  readonly partner: string | null;
  readonly campaign: string | null;
}

/** Who receives the data, in words. */
export const controllerOf = (host: LeadHost, {messages}: Locale): string => labelText(host.controller ?? '') || location.hostname || messages.coaching.thisSite;

export const policyOf = (host: LeadHost): string | null => webAddress(host.privacyHref, host.baseURI);

/** The words beside the first box, and beside the second one where there is something to share. */
export function consentWords(host: LeadHost, locale: Locale, offered: LeadContext | null): {readonly consent: string; readonly share: string | null} {
  const {coaching} = locale.messages;
  const controller = controllerOf(host, locale);
  return {consent: coaching.consent(controller), share: offered && coaching.share(controller, kindOf(offered))};
}

/** What a lead says about its consent and its origin; `shared` is what the visitor ticked to send along. */
export function partsOf(host: LeadHost, locale: Locale, shared: LeadContext | null): Pick<LeadParts, 'consent' | 'source' | 'context'> {
  const {consent, share} = consentWords(host, locale, shared);
  const {partner, campaign} = host;
  return {
    consent: {controller: controllerOf(host, locale), text: share ? `${consent} ${share}` : consent, policyUrl: policyOf(host), locale: locale.lang},
    source: {
      // No query and no fragment: they may hold anything.
      page: `${location.origin}${location.pathname}`.slice(0, 2000),
      tag: host.localName,
      version: VERSION,
      ...(partner && {partner: labelText(partner)}),
      ...(campaign && {campaign: labelText(campaign)}),
      locale: locale.lang,
    },
    context: shared,
  };
}
