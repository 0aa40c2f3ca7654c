// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Partner central account management: the actions of the prefix `partnercentral-account-management`.

/// `partnercentral-account-management:AccessLegacyPartnerCentral`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral-account-management:LegacyPartnerCentralRole`.
pub const AccessLegacyPartnerCentral: &str = "partnercentral-account-management:AccessLegacyPartnerCentral";

/// `partnercentral-account-management:AccessMarketingCentral`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral-account-management:MarketingCentralRole`.
pub const AccessMarketingCentral: &str = "partnercentral-account-management:AccessMarketingCentral";

/// `partnercentral-account-management:AccessProServeTools`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `partnercentral-account-management:ProServeRole`.
pub const AccessProServeTools: &str = "partnercentral-account-management:AccessProServeTools";

/// `partnercentral-account-management:AssociatePartnerAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociatePartnerAccount: &str = "partnercentral-account-management:AssociatePartnerAccount";

/// `partnercentral-account-management:AssociatePartnerUser`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociatePartnerUser: &str = "partnercentral-account-management:AssociatePartnerUser";

/// `partnercentral-account-management:DisassociatePartnerUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociatePartnerUser: &str = "partnercentral-account-management:DisassociatePartnerUser";
