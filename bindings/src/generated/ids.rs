//! The ids of the API, each a type of its own so that two cannot be mixed up.
//!
//! Generated from `spec/` by `cargo xtask generate`; edit that, not this.

use crate::runtime::id;

id!(AccountId(i64), "The id of an account.");
id!(ApiAuthorizationClaimId(i64), "The id of an api authorization claim.");
id!(ApiAuthorizationId(i64), "The id of an api authorization.");
id!(ApiAuthorizationScopeId(i64), "The id of an api authorization scope.");
id!(AppId(i64), "The id of an app.");
id!(AppParameterId(i64), "The id of an app parameter.");
id!(AppRuleId(i64), "The id of an app rule.");
id!(AuthFactorId(i64), "The id of an auth factor.");
id!(BrandId(i64), "The id of a brand.");
id!(CertificateId(i64), "The id of a certificate.");
id!(ConnectorId(i64), "The id of a connector.");
id!(CustomAttributeId(i64), "The id of a custom attribute.");
id!(DirectoryId(i64), "The id of a directory.");
id!(ErrorMessageId(i64), "The id of an error message.");
id!(EventId(i64), "The id of an event.");
id!(FactorId(i64), "The id of a factor.");
id!(GroupId(i64), "The id of a group.");
id!(HookCorrelationId(String), "The id of a hook correlation.");
id!(HookEnvId(String), "The id of a hook env.");
id!(HookId(String), "The id of a hook.");
id!(HookRequestId(String), "The id of a hook request.");
id!(LoginId(i64), "The id of a login.");
id!(MappingId(i64), "The id of a mapping.");
id!(MessageTemplateId(i64), "The id of a message template.");
id!(MfaDeviceId(String), "The id of a mfa device.");
id!(MfaFactorId(i64), "The id of a mfa factor.");
id!(MfaRegistrationId(String), "The id of a mfa registration.");
id!(MfaVerificationId(String), "The id of a mfa verification.");
id!(OtpDeviceId(i64), "The id of an otp device.");
id!(PolicyId(i64), "The id of a policy.");
id!(PrivilegeId(String), "The id of a privilege.");
id!(ReportId(i64), "The id of a report.");
id!(RiskRuleId(String), "The id of a risk rule.");
id!(RoleId(i64), "The id of a role.");
id!(SelfRegistrationFieldId(i64), "The id of a self registration field.");
id!(SelfRegistrationProfileId(i64), "The id of a self registration profile.");
id!(SigningKeyId(String), "The id of a signing key.");
id!(TabId(i64), "The id of a tab.");
id!(TrustedIdpId(i64), "The id of a trusted idp.");
id!(UserId(i64), "The id of a user.");
