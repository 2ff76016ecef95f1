/** Query parameters that say where a reader came from, and nothing about what the address shows. Lower case. */

/** From the documentation of the services that add them, as of 2026. */
export const TRACKING: ReadonlySet<string> = new Set(
  // advertising clicks
  (
    'fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid ymclid twclid ttclid li_fat_id igshid igsh irclickid epik ' +
    'rdt_cid sccid scid wickedid cx_click obclickid tblci outbrainclickid dicbo srsltid _openstat gad_source gad_campaignid ' +
    // analytics
    '_ga _gl ga_source ga_medium ga_term ga_content ga_campaign ga_place mkt_tok mkevt mkcid s_kwcid ef_id ' +
    '__hssc __hstc __hsfp hsctatracking _hsenc _hsmi vero_id vero_conv oly_anon_id oly_enc_id ml_subscriber ml_subscriber_hash ' +
    'mc_cid mc_eid ck_subscriber_id rb_clickid trk trkcampaign trkinfo ' +
    // news sites and their newsletters
    'cmpid cmp icid ncid ocid cid_source smid smtyp smprod partner_id ftag ns_mchannel ns_source ns_campaign ns_linkname ' +
    'ns_fee at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type ' +
    'at_ptr_name at_format at_bbc_team xtor ito guccounter guce_referrer guce_referrer_sig sh share_id shareid sharetype ' +
    'ref_src ref_url __twitter_impression amp_js_v amp_gsa usqp soc_src soc_trk feature_share spref wtmc mbid taid ' +
    'emci emdi ceid ga_order'
  ).split(' '),
);

/** Families of parameters, by how their names begin. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  'stm_',
  'amp_',
];
