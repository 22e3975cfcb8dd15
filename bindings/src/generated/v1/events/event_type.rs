//! The type `EventType` of `v1`.
//!
//! Generated from `spec/v1/events.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/events.yaml#/components/schemas/EventType
/// What happened. These are the types that the vendor's own description names; newer ones come up, and
/// `events.list_types` tells them. 3028 is listed without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `1`
    AppAddedToRole,
    /// `2`
    AppRemovedFromRole,
    /// `3`
    UserAssumedUser,
    /// `4`
    UserAssignedRole,
    /// `5`
    UserLoggedIntoOnelogin,
    /// `6`
    UserFailedOneloginLogin,
    /// `7`
    UserLoggedOutOfOnelogin,
    /// `8`
    UserLoggedIntoApp,
    /// `9`
    UserFailedAppLogin,
    /// `10`
    UserRequestedNewPassword,
    /// `11`
    UserChangedPassword,
    /// `12`
    UnlockedUser,
    /// `13`
    CreatedUser,
    /// `14`
    UpdatedUser,
    /// `15`
    DeactivatedUser,
    /// `16`
    ActivatedUser,
    /// `17`
    DeletedUser,
    /// `18`
    AdminApprovedPasswordRequest,
    /// `19`
    UserLocked,
    /// `20`
    ReachedUsersLimit,
    /// `21`
    SuspendedUser,
    /// `22`
    UserAddedOtpDevice,
    /// `23`
    UserBulkOperation,
    /// `24`
    UserRemovedOtpDevice,
    /// `25`
    ProvisioningException,
    /// `26`
    ProvisioningEvent,
    /// `27`
    UserDownloadedCert,
    /// `28`
    UserRecentlyRemoved,
    /// `29`
    UserLoggedOutOfApp,
    /// `30`
    UpdatedPaymentInfo,
    /// `31`
    FailedUpdatePaymentInfo,
    /// `32`
    ReactivatedUser,
    /// `33`
    UsersImportedFromDirectory,
    /// `34`
    UserRequestedApp,
    /// `35`
    UserLockedOutOfApp,
    /// `36`
    UserLostOtpDevice,
    /// `37`
    UserJoinRequest,
    /// `38`
    AppReachedUserLimit,
    /// `39`
    ConnectorBroken,
    /// `40`
    UserUnlockedOtpDevice,
    /// `41`
    AdConnectorStarted,
    /// `42`
    AdConnectorStopped,
    /// `43`
    AdConnectorConfigReload,
    /// `44`
    AdConnectorNotification,
    /// `45`
    AdConnectorExceptionOld,
    /// `46`
    AdConnectorFailOver,
    /// `47`
    AdConnectorException,
    /// `48`
    ImportedUser,
    /// `49`
    UpdateUserFailed,
    /// `50`
    RejectedUser,
    /// `51`
    UserCreatedInApp,
    /// `52`
    UserUpdatedInApp,
    /// `53`
    UserSuspendedInApp,
    /// `54`
    UserReactivatedInApp,
    /// `55`
    UserDeletedInApp,
    /// `56`
    UnmatchedUsers,
    /// `57`
    RabbitDown,
    /// `58`
    RabbitRestarted,
    /// `59`
    UserLinkedInApp,
    /// `60`
    ProvisioningDeprovisioningModeDoNothingWarning,
    /// `61`
    UserFailedSuspendingInApp,
    /// `62`
    UserFailedReactivatingInApp,
    /// `63`
    UserFailedDeletingInApp,
    /// `64`
    UserFailedCreatingInApp,
    /// `65`
    UserFailedUpdatingInApp,
    /// `66`
    NoUsersToImportFromDirectory,
    /// `67`
    DirectoryImportException,
    /// `68`
    UserAuthenticatedByRadius,
    /// `69`
    UserRejectedByRadius,
    /// `70`
    PrivilegeGrantedToAccount,
    /// `71`
    PrivilegeRevokedFromAccount,
    /// `72`
    PrivilegeGrantedToUser,
    /// `73`
    PrivilegeRevokedFromUser,
    /// `74`
    TrustedIdpAdded,
    /// `75`
    TrustedIdpRemoved,
    /// `76`
    TrustedIdpModified,
    /// `77`
    UserFailedProxyLogin,
    /// `78`
    UserSucceededProxyLogin,
    /// `79`
    AdConnectorProvisioningError,
    /// `80`
    UserCreatedInDirectory,
    /// `81`
    UserUpdatedInDirectory,
    /// `82`
    UserSuspendedInDirectory,
    /// `83`
    UserReactivatedInDirectory,
    /// `84`
    UserDeletedInDirectory,
    /// `85`
    AppCouldNotAuthenticate,
    /// `86`
    UserFailedRemoteAuthentication,
    /// `87`
    UserViewedNote,
    /// `88`
    UserEditedNote,
    /// `89`
    UserDeletedNote,
    /// `90`
    UserUnauthorizedAppAccess,
    /// `91`
    UserUndeterminedByRadius,
    /// `92`
    UserNthashRequestedByRadius,
    /// `95`
    DirectoryGroupsWriteBackImportStarted,
    /// `96`
    DirectoryGroupsWriteBackImportFinished,
    /// `100`
    SelfRegistrationRequest,
    /// `101`
    SelfRegistrationApproved,
    /// `102`
    SelfRegistrationDenied,
    /// `103`
    SelfRegistrationRequestUnverified,
    /// `104`
    SelfRegistrationRequestVerified,
    /// `105`
    SmsFailure,
    /// `106`
    UserChangePasswordFailed,
    /// `110`
    AppLoginsUpdated,
    /// `111`
    AppLoginsUpdateFailed,
    /// `112`
    TrustedIdpMadeDefault,
    /// `113`
    DirectoryImportStarted,
    /// `114`
    DirectoryImportFinished,
    /// `115`
    UserInvited,
    /// `116`
    CreateUserFailed,
    /// `117`
    DirectorySyncRunId,
    /// `118`
    SamlAcsFailed,
    /// `119`
    TrustedIdpRemovedAsDefault,
    /// `120`
    UnlockedUserInDirectory,
    /// `121`
    ScriptletError,
    /// `122`
    UserAuthenticatedByApi,
    /// `123`
    UserRejectedByApi,
    /// `124`
    EntitlementsCacheAction,
    /// `125`
    EntitlementAction,
    /// `126`
    DirectoryConnectorEnabled,
    /// `127`
    DirectoryConnectorDisabled,
    /// `128`
    NoActiveActiveDirectoryConnectors,
    /// `129`
    VldapBindFailure,
    /// `130`
    VldapBindSuccess,
    /// `131`
    DirectoryExportStarted,
    /// `132`
    DirectoryExportFinished,
    /// `133`
    DirectoryExportException,
    /// `134`
    DirectoryRefreshSchemaException,
    /// `135`
    CertificateExpires,
    /// `136`
    DirectoryFieldsImportStarted,
    /// `137`
    UserAppRequestApproved,
    /// `138`
    UserAppRequestDenied,
    /// `139`
    DirectoryFieldsImportFinished,
    /// `140`
    SocialSignIn,
    /// `141`
    SocialSignInFailure,
    /// `145`
    UserSmartPasswordUpdated,
    /// `146`
    UserSmartPasswordUpdateFailed,
    /// `147`
    UserManuallyAddedToRole,
    /// `148`
    UserManuallyRemovedFromRole,
    /// `149`
    UserAutoAddedToRole,
    /// `150`
    UserAutoRemovedFromRole,
    /// `151`
    UserRoleManagementGranted,
    /// `152`
    UserRoleManagementRevoked,
    /// `153`
    MacLoginSuccess,
    /// `154`
    MacLoginFailure,
    /// `155`
    DirectoryFieldsImportException,
    /// `156`
    PolicyCreated,
    /// `157`
    PolicyUpdated,
    /// `158`
    PolicyDeleted,
    /// `159`
    ProxyAgentCreated,
    /// `160`
    ProxyAgentDeleted,
    /// `161`
    RadiusConfigCreated,
    /// `162`
    RadiusConfigUpdated,
    /// `163`
    RadiusConfigDeleted,
    /// `164`
    VpnEnabled,
    /// `165`
    VpnSettingsUpdated,
    /// `166`
    VpnDisabled,
    /// `167`
    EmbeddingEnabled,
    /// `168`
    EmbeddingSettingsUpdated,
    /// `169`
    EmbeddingDisabled,
    /// `170`
    AuthenticationFactorCreated,
    /// `171`
    AuthenticationFactorUpdated,
    /// `172`
    AuthenticationFactorDeleted,
    /// `173`
    SecurityQuestionsUpdated,
    /// `174`
    DesktopSsoSettingsUpdated,
    /// `175`
    DesktopSsoEnabled,
    /// `176`
    DesktopSsoDisabled,
    /// `177`
    CertificateCreated,
    /// `178`
    CertificateDeleted,
    /// `179`
    ApiCredentialCreated,
    /// `180`
    ApiCredentialDeleted,
    /// `181`
    ApiCredentialEnabled,
    /// `182`
    ApiCredentialDisabled,
    /// `183`
    VldapEnabled,
    /// `184`
    VldapDisabled,
    /// `185`
    VldapSettingsUpdated,
    /// `186`
    BrandingEnabled,
    /// `187`
    BrandingDisabled,
    /// `188`
    BrandingUpdated,
    /// `189`
    MappingAdded,
    /// `190`
    MappingDeleted,
    /// `191`
    MappingDisabled,
    /// `192`
    MappingEnabled,
    /// `193`
    MappingUpdated,
    /// `194`
    UserFieldAdded,
    /// `195`
    UserFieldDeleted,
    /// `196`
    CompanyInfoUpdated,
    /// `197`
    AccountSettingsUpdated,
    /// `198`
    DirectoryCreated,
    /// `199`
    DirectoryDestroyed,
    /// `200`
    DirectoryConnectorInstanceAdded,
    /// `201`
    DirectoryConnectorInstanceDeleted,
    /// `202`
    ReappliedMappings,
    /// `203`
    SelfRegistrationProfileCreated,
    /// `204`
    SelfRegistrationProfileUpdated,
    /// `205`
    SelfRegistrationProfileDestroyed,
    /// `206`
    ManuallyAddedLogin,
    /// `207`
    ManuallyRemovedLogin,
    /// `208`
    RetriedProvisioning,
    /// `209`
    DirectoryUserImportWarning,
    /// `210`
    LdapConnectorException,
    /// `211`
    AdminChangedUserPassword,
    /// `212`
    DirectoryLocked,
    /// `213`
    ProfilePictureUploaded,
    /// `214`
    ProfilePictureDeleted,
    /// `215`
    AdminChangedAccountSettings,
    /// `216`
    JobInQueue,
    /// `217`
    DirectoryImportLimitReached,
    /// `218`
    ReappliedMappingsFailed,
    /// `219`
    WorkdayRealTimeNotification,
    /// `220`
    AdminCreatedPaymentRecord,
    /// `221`
    AdminUpdatedPaymentRecord,
    /// `222`
    AdminDeletedPaymentRecord,
    /// `223`
    UserUnlicensed,
    /// `224`
    UserLicensedManually,
    /// `225`
    UserUnlicensedManually,
    /// `226`
    UserUnlicensedAutomatically,
    /// `227`
    UserLicenseFailed,
    /// `228`
    UsersLicensedBulk,
    /// `229`
    AccountNearLimit,
    /// `230`
    AccountInLimit,
    /// `231`
    UsersInUnlicensedState,
    /// `232`
    UserAgreedTerms,
    /// `233`
    UserDeniedTerms,
    /// `234`
    AdminEnabledTerms,
    /// `235`
    AdminUpdatedTerms,
    /// `236`
    AdminDisabledTerms,
    /// `237`
    DeleteUserFailed,
    /// `238`
    UserRedirectedForPasswordChange,
    /// `239`
    ImportUserFailed,
    /// `240`
    UserRevealedPassword,
    /// `241`
    CsvImportFailed,
    /// `242`
    JobStartFailed,
    /// `243`
    JobTerminated,
    /// `244`
    ReportGenerated,
    /// `245`
    ReportGenerationFailed,
    /// `246`
    ReportGenerationTerminated,
    /// `247`
    UserMappingsFailed,
    /// `248`
    UserMappingsSucceeded,
    /// `249`
    UserBulkOperationFailed,
    /// `250`
    ProvisioningAppConfigError,
    /// `251`
    ProvisioningAppThrottled,
    /// `252`
    UserRemoveloginsFailed,
    /// `253`
    EntitlementMappingsFailed,
    /// `254`
    EntitlementMappingsReapplied,
    /// `255`
    ManuallyUpdatedLogin,
    /// `291`
    UserCreatedByTidp,
    /// `300`
    LdapConnectorStarted,
    /// `301`
    LdapConnectorNotification,
    /// `303`
    LdapConnectorConfigReload,
    /// `304`
    LdapConnectorStopped,
    /// `305`
    LdapConnectorFailOver,
    /// `306`
    ManuallyAddedLoginFailure,
    /// `307`
    LdapConnectorProvisioningError,
    /// `330`
    UserDisassociatedFromDirectory,
    /// `331`
    UserAssociatedToDirectory,
    /// `332`
    UserDirectoryExternalIdUpdated,
    /// `333`
    UserDirectoryExternalIdDeleted,
    /// `334`
    UserNotUpdatedInApp,
    /// `400`
    ApiBadRequest,
    /// `401`
    ApiUnauthorized,
    /// `402`
    MappingSkipped,
    /// `410`
    BroadcasterCreated,
    /// `411`
    BroadcasterUpdated,
    /// `412`
    BroadcasterDeleted,
    /// `501`
    ApiIndexAction,
    /// `502`
    ApiShowAction,
    /// `503`
    ApiResAction,
    /// `510`
    ApiSetPwdSalt,
    /// `511`
    ApiSetPwdClearText,
    /// `512`
    ApiSetCustomAttrs,
    /// `513`
    ApiAddRoles,
    /// `514`
    ApiRemoveRoles,
    /// `515`
    ApiAuthIssueToken,
    /// `516`
    ApiLogout,
    /// `517`
    ApiSetPwdSaltFailed,
    /// `518`
    ApiSetPwdClearTextFailed,
    /// `519`
    ApiSetCustomAttrsFailed,
    /// `520`
    ApiAddRolesFailed,
    /// `521`
    ApiRemoveRolesFailed,
    /// `522`
    ApiAuthIssueTokenFailed,
    /// `523`
    ApiLogoutFailed,
    /// `524`
    ApiDestroyUserFailed,
    /// `525`
    ApiGetInviteLinkFailed,
    /// `526`
    ApiLockUserFailed,
    /// `527`
    ApiVerifyFactorFailed,
    /// `528`
    ApiVerifyFactor,
    /// `529`
    ApiUpdateUser,
    /// `530`
    ApiDestroyUser,
    /// `531`
    ApiLockUser,
    /// `532`
    ApiUpdateUserFailed,
    /// `533`
    ApiCreateUser,
    /// `534`
    ApiCreateUserFailed,
    /// `535`
    ApiGetInviteLink,
    /// `536`
    ApiUserOtpsRetrieved,
    /// `537`
    ApiConfirmFactor,
    /// `538`
    ApiConfirmFactorFailed,
    /// `539`
    ApiTriggerFactor,
    /// `540`
    ApiAddedOtpDevice,
    /// `541`
    DirectoryUpdated,
    /// `542`
    DirectoryOusChanged,
    /// `545`
    ApiSendInviteLinkFailed,
    /// `546`
    ApiSendInviteLink,
    /// `550`
    ForceLogoutUser,
    /// `551`
    SuspendedUserViaApi,
    /// `552`
    ReactivatedUserViaApi,
    /// `553`
    UserLockedViaApi,
    /// `554`
    UnlockedUserViaApi,
    /// `555`
    ExternalAssumeUser,
    /// `600`
    AppCreatedByUser,
    /// `601`
    AppUpdatedByUser,
    /// `602`
    AppDeletedByUser,
    /// `700`
    ConnectorCreated,
    /// `701`
    ConnectorCreateFailed,
    /// `702`
    ConnectorUpdated,
    /// `703`
    ConnectorUpdateFailed,
    /// `704`
    ConnectorDeleted,
    /// `705`
    ConnectorDeleteFailed,
    /// `706`
    ConnectorStatsUpdate,
    /// `800`
    ParameterCreated,
    /// `801`
    ParameterCreateFailed,
    /// `802`
    ParameterUpdated,
    /// `803`
    ParameterUpdateFailed,
    /// `804`
    ParameterDeleted,
    /// `805`
    ParameterDeleteFailed,
    /// `900`
    OneloginDesktopMacLoginSuccess,
    /// `901`
    OneloginDesktopMacLoginFailure,
    /// `902`
    OneloginDesktopDeviceDeleted,
    /// `903`
    OneloginDesktopDeviceUnbind,
    /// `904`
    OneloginDesktopLoginSuccess,
    /// `905`
    OneloginDesktopLoginFailure,
    /// `906`
    OneloginDesktopUserFailedOneloginLogin,
    /// `907`
    DirectoryExportSuccess,
    /// `911`
    OneloginDesktopRevokeCertForUser,
    /// `912`
    OneloginDesktopRevokeCertForDevice,
    /// `931`
    AdaptiveLoginEnabled,
    /// `932`
    AdaptiveLoginDisabled,
    /// `950`
    OlOtpPushReject,
    /// `1001`
    UserLoginChallenge,
    /// `1002`
    UserLoginChallengeFailed,
    /// `1010`
    UserReauthSuccess,
    /// `1100`
    TempOtpTokenGenerated,
    /// `1101`
    TempOtpTokenRevoked,
    /// `1200`
    DelegatedAppPrivilegeDenied,
    /// `1201`
    DelegatedUserPrivilegeDenied,
    /// `1244`
    UserAddedPhoneNumber,
    /// `1245`
    UserUpdatedPhoneNumber,
    /// `1300`
    ApiAppCreated,
    /// `1301`
    ApiAppCreateFailed,
    /// `1302`
    ApiAppUpdated,
    /// `1303`
    ApiAppUpdateFailed,
    /// `1304`
    ApiAppDestroyed,
    /// `1305`
    ApiAppDestroyFailed,
    /// `1400`
    UserVerifiedOtpDevice,
    /// `1401`
    ApiAuthAppCreateFailed,
    /// `1402`
    ApiAuthAppUpdated,
    /// `1403`
    ApiAuthAppUpdateFailed,
    /// `1404`
    ApiAuthAppDestroyed,
    /// `1405`
    ApiAuthAppDestroyFailed,
    /// `1406`
    ApiAuthScopeCreated,
    /// `1407`
    ApiAuthScopeCreateFailed,
    /// `1408`
    ApiAuthScopeUpdated,
    /// `1409`
    ApiAuthScopeUpdateFailed,
    /// `1410`
    ApiAuthScopeDestroyed,
    /// `1411`
    ApiAuthScopeDestroyFailed,
    /// `1412`
    ApiAuthClaimCreated,
    /// `1413`
    ApiAuthClaimCreateFailed,
    /// `1414`
    ApiAuthClaimUpdated,
    /// `1415`
    ApiAuthClaimUpdateFailed,
    /// `1416`
    ApiAuthClaimDestroyed,
    /// `1417`
    ApiAuthClaimDestroyFailed,
    /// `1418`
    ApiAuthClientCreated,
    /// `1419`
    ApiAuthClientCreateFailed,
    /// `1420`
    ApiAuthClientUpdated,
    /// `1421`
    ApiAuthClientUpdateFailed,
    /// `1422`
    ApiAuthClientDestroyed,
    /// `1423`
    ApiAuthClientDestroyFailed,
    /// `1424`
    ApiAuthAppCreated,
    /// `1500`
    SandboxSyncStarted,
    /// `1501`
    SandboxSyncFailed,
    /// `1502`
    SandboxSynced,
    /// `1503`
    SandboxDeleted,
    /// `1504`
    SandboxDeleteFailed,
    /// `1505`
    SandboxCreated,
    /// `1506`
    SandboxCreationFailed,
    /// `1507`
    SandboxUpdated,
    /// `1508`
    SandboxUpdateFailed,
    /// `1509`
    SandboxDeletedByApi,
    /// `1510`
    SandboxDeleteFailedByApi,
    /// `1511`
    SandboxCreatedByApi,
    /// `1512`
    SandboxCreationFailedByApi,
    /// `1513`
    SandboxUpdatedByApi,
    /// `1514`
    SandboxUpdateFailedByApi,
    /// `1600`
    ProfileDevicesDeleteDevice,
    /// `1601`
    ProfileDevicesRenameDevice,
    /// `1602`
    ProfileDevicesUpdateDefault,
    /// `1603`
    ProfileSettingsUpdateLocale,
    /// `1604`
    ProfileSettingsUpdatePhone,
    /// `1605`
    ProfileSettingsUpdateDefaultTab,
    /// `1606`
    ProfileSettingsUpdateProfilePhoto,
    /// `1607`
    ProfileSettingsUpdateAppAutoDetect,
    /// `1608`
    ProfileChangePassword,
    /// `1609`
    ProfileSettingsUpdateShowTabs,
    /// `1700`
    RadiusAttributeCreated,
    /// `1701`
    RadiusAttributeUpdated,
    /// `1702`
    RadiusAttributeDeleted,
    /// `1801`
    RoleCreated,
    /// `1802`
    RoleDeleted,
    /// `1900`
    ApiBrandCreated,
    /// `1901`
    ApiBrandCreateFailed,
    /// `1902`
    ApiBrandUpdated,
    /// `1903`
    ApiBrandUpdateFailed,
    /// `1904`
    ApiBrandDestroyed,
    /// `1905`
    ApiBrandDestroyFailed,
    /// `2000`
    HooksListFunction,
    /// `2001`
    CustomSmtpError,
    /// `2002`
    SmtpSettingsUpdated,
    /// `2003`
    HooksCreateFunction,
    /// `2004`
    HooksCreateFunctionFailed,
    /// `2005`
    HooksGetFunction,
    /// `2006`
    HooksGetFunctionLogs,
    /// `2007`
    HooksUpdateFunction,
    /// `2008`
    HooksUpdateFunctionFailed,
    /// `2009`
    HooksDeleteFunction,
    /// `2010`
    HooksDeleteFunctionFailed,
    /// `2011`
    HooksListEnvvar,
    /// `2012`
    HooksCreateEnvvar,
    /// `2013`
    HooksCreateEnvvarFailed,
    /// `2014`
    HooksGetEnvvar,
    /// `2015`
    HooksUpdateEnvvar,
    /// `2016`
    HooksUpdateEnvvarFailed,
    /// `2017`
    HooksDeleteEnvvar,
    /// `2018`
    HooksDeleteEnvvarFailed,
    /// `2100`
    DelegatedPrivilegeCreatedViaApi,
    /// `2101`
    DelegatedPrivilegeCreatedByUser,
    /// `2102`
    DelegatedPrivilegeUpdatedViaApi,
    /// `2103`
    DelegatedPrivilegeUpdatedByUser,
    /// `2104`
    DelegatedPrivilegeDeletedViaApi,
    /// `2105`
    DelegatedPrivilegeDeletedByUser,
    /// `2106`
    DelegatedPrivilegeAssignedToUserViaApi,
    /// `2107`
    DelegatedPrivilegeAssignedToUserByUser,
    /// `2108`
    DelegatedPrivilegeRemovedFromUserViaApi,
    /// `2109`
    DelegatedPrivilegeRemovedFromUserByUser,
    /// `2110`
    DelegatedPrivilegeAssignedToRoleViaApi,
    /// `2111`
    DelegatedPrivilegeAssignedToRoleByUser,
    /// `2112`
    DelegatedPrivilegeRemovedFromRoleViaApi,
    /// `2113`
    DelegatedPrivilegeRemovedFromRoleByUser,
    /// `2114`
    DelegatedRolePrivilegeDenied,
    /// `2201`
    ReportCreatedByUser,
    /// `2202`
    ReportUpdatedByUser,
    /// `2203`
    ReportClonedByUser,
    /// `2204`
    ReportDestroyedByUser,
    /// `3000`
    OidcGeneralFail,
    /// `3001`
    OidcImplicitFlowSuccess,
    /// `3002`
    OidcImplicitFlowFailed,
    /// `3003`
    OidcGetCodeSuccess,
    /// `3004`
    OidcGetCodeFailed,
    /// `3005`
    OidcAuthorizationCodeSuccess,
    /// `3006`
    OidcAuthorizationCodeFailed,
    /// `3007`
    OidcClientCredentialsSuccess,
    /// `3008`
    OidcClientCredentialsFailed,
    /// `3009`
    OidcPasswordSuccess,
    /// `3010`
    OidcPasswordFailed,
    /// `3011`
    OidcRefreshTokenSuccess,
    /// `3012`
    OidcRefreshTokenFailed,
    /// `3013`
    OidcValidateTokenSuccess,
    /// `3014`
    OidcValidateTokenFailed,
    /// `3015`
    OidcRevokeTokenSuccess,
    /// `3016`
    OidcRevokeTokenFailed,
    /// `3017`
    OidcUserInfoSuccess,
    /// `3018`
    OidcUserInfoFailed,
    /// `3019`
    NotificationWasSent,
    /// `3020`
    GroupCreated,
    /// `3021`
    GroupUpdated,
    /// `3022`
    GroupDestroyed,
    /// `3023`
    UserCreatedNote,
    /// `3024`
    DelegatedGroupPrivilegeDenied,
    /// `3025`
    DelegatedPolicyPrivilegeDenied,
    /// `3026`
    ProfileDevicesUnsetDefault,
    /// `3027`
    DelegatedReportPrivilegeDenied,
    /// `3028`
    Event3028,
    /// `9000`
    UserEnabledWorkflow,
    /// `9001`
    UserDisabledWorkflow,
    /// `9002`
    UserInitiatedWorkflow,
    /// `9003`
    UserCompletedTask,
    /// `9004`
    UserMarkedTaskComplete,
    /// `9005`
    UserMarkedWorkflowComplete,
    /// `9006`
    UserMarkedTaskIncomplete,
    /// `9007`
    UserEnabledOnboarding,
    /// `9008`
    UserDisabledOnboarding,
    /// `9009`
    UserEnabledOffboarding,
    /// `9010`
    UserDisabledOffboarding,
    /// `9011`
    UserInitiatedOffboarding,
    /// `9012`
    UserInitiatedOnboarding,
    /// `9013`
    UserCompletedWorkflow,
    /// `9014`
    AppRulesListSuccess,
    /// `9015`
    AppRulesListFailed,
    /// `9016`
    AppRulesCreateSuccess,
    /// `9017`
    AppRulesCreateFailed,
    /// `9018`
    AppRulesUpdateSuccess,
    /// `9019`
    AppRulesUpdateFailed,
    /// `9020`
    AppRulesGetSuccess,
    /// `9021`
    AppRulesGetFailed,
    /// `9022`
    AppRulesDryrunSuccess,
    /// `9023`
    AppRulesDryrunFailed,
    /// `9024`
    AppRulesDeleteSuccess,
    /// `9025`
    AppRulesDeleteFailed,
    /// `9026`
    AppRulesSortSuccess,
    /// `9027`
    AppRulesSortFailed,
    /// `9028`
    AppRulesApplySuccess,
    /// `9029`
    AppRulesApplyFailed,
    /// `9030`
    AppRulesRefreshEntitlementsSuccess,
    /// `9031`
    AppRulesRefreshEntitlementsFailed,
    /// `9032`
    AppRulesListConditionsSuccess,
    /// `9033`
    AppRulesListConditionsFailed,
    /// `9034`
    AppRulesListConditionOperatorsSuccess,
    /// `9035`
    AppRulesListConditionOperatorsFailed,
    /// `9036`
    AppRulesListActionsSuccess,
    /// `9037`
    AppRulesListActionsFailed,
    /// `9038`
    AppRulesListActionValuesSuccess,
    /// `9039`
    AppRulesListActionValuesFailed,
    /// `9040`
    UserRoleManagementGrantedFailed,
    /// `9041`
    UserRoleManagementRevokedFailed,
    /// `9042`
    AppAddedToRoleFailed,
    /// `9043`
    AppRemovedFromRoleFailed,
    /// `9044`
    UserManuallyAddedToRoleFailed,
    /// `9045`
    UserManuallyRemovedFromRoleFailed,
    /// `9046`
    RoleCreateFailed,
    /// `9047`
    RoleDeleteFailed,
    /// `9048`
    RoleListSuccess,
    /// `9049`
    RoleListFailed,
    /// `9050`
    RoleGetSuccess,
    /// `9051`
    RoleGetFailed,
    /// `9052`
    RoleUpdateSuccess,
    /// `9053`
    RoleUpdateFailed,
    /// `9054`
    RoleListAppsSuccess,
    /// `9055`
    RoleListAppsFailed,
    /// `9056`
    RoleListUsersSuccess,
    /// `9057`
    RoleListUsersFailed,
    /// `9058`
    RoleListAdministratorsSuccess,
    /// `9059`
    RoleListAdministratorsFailed,
    /// A value that this version of the crate does not know.
    Other(i64),
}

open_enum!(EventType(i64) {
    1 => AppAddedToRole,
    2 => AppRemovedFromRole,
    3 => UserAssumedUser,
    4 => UserAssignedRole,
    5 => UserLoggedIntoOnelogin,
    6 => UserFailedOneloginLogin,
    7 => UserLoggedOutOfOnelogin,
    8 => UserLoggedIntoApp,
    9 => UserFailedAppLogin,
    10 => UserRequestedNewPassword,
    11 => UserChangedPassword,
    12 => UnlockedUser,
    13 => CreatedUser,
    14 => UpdatedUser,
    15 => DeactivatedUser,
    16 => ActivatedUser,
    17 => DeletedUser,
    18 => AdminApprovedPasswordRequest,
    19 => UserLocked,
    20 => ReachedUsersLimit,
    21 => SuspendedUser,
    22 => UserAddedOtpDevice,
    23 => UserBulkOperation,
    24 => UserRemovedOtpDevice,
    25 => ProvisioningException,
    26 => ProvisioningEvent,
    27 => UserDownloadedCert,
    28 => UserRecentlyRemoved,
    29 => UserLoggedOutOfApp,
    30 => UpdatedPaymentInfo,
    31 => FailedUpdatePaymentInfo,
    32 => ReactivatedUser,
    33 => UsersImportedFromDirectory,
    34 => UserRequestedApp,
    35 => UserLockedOutOfApp,
    36 => UserLostOtpDevice,
    37 => UserJoinRequest,
    38 => AppReachedUserLimit,
    39 => ConnectorBroken,
    40 => UserUnlockedOtpDevice,
    41 => AdConnectorStarted,
    42 => AdConnectorStopped,
    43 => AdConnectorConfigReload,
    44 => AdConnectorNotification,
    45 => AdConnectorExceptionOld,
    46 => AdConnectorFailOver,
    47 => AdConnectorException,
    48 => ImportedUser,
    49 => UpdateUserFailed,
    50 => RejectedUser,
    51 => UserCreatedInApp,
    52 => UserUpdatedInApp,
    53 => UserSuspendedInApp,
    54 => UserReactivatedInApp,
    55 => UserDeletedInApp,
    56 => UnmatchedUsers,
    57 => RabbitDown,
    58 => RabbitRestarted,
    59 => UserLinkedInApp,
    60 => ProvisioningDeprovisioningModeDoNothingWarning,
    61 => UserFailedSuspendingInApp,
    62 => UserFailedReactivatingInApp,
    63 => UserFailedDeletingInApp,
    64 => UserFailedCreatingInApp,
    65 => UserFailedUpdatingInApp,
    66 => NoUsersToImportFromDirectory,
    67 => DirectoryImportException,
    68 => UserAuthenticatedByRadius,
    69 => UserRejectedByRadius,
    70 => PrivilegeGrantedToAccount,
    71 => PrivilegeRevokedFromAccount,
    72 => PrivilegeGrantedToUser,
    73 => PrivilegeRevokedFromUser,
    74 => TrustedIdpAdded,
    75 => TrustedIdpRemoved,
    76 => TrustedIdpModified,
    77 => UserFailedProxyLogin,
    78 => UserSucceededProxyLogin,
    79 => AdConnectorProvisioningError,
    80 => UserCreatedInDirectory,
    81 => UserUpdatedInDirectory,
    82 => UserSuspendedInDirectory,
    83 => UserReactivatedInDirectory,
    84 => UserDeletedInDirectory,
    85 => AppCouldNotAuthenticate,
    86 => UserFailedRemoteAuthentication,
    87 => UserViewedNote,
    88 => UserEditedNote,
    89 => UserDeletedNote,
    90 => UserUnauthorizedAppAccess,
    91 => UserUndeterminedByRadius,
    92 => UserNthashRequestedByRadius,
    95 => DirectoryGroupsWriteBackImportStarted,
    96 => DirectoryGroupsWriteBackImportFinished,
    100 => SelfRegistrationRequest,
    101 => SelfRegistrationApproved,
    102 => SelfRegistrationDenied,
    103 => SelfRegistrationRequestUnverified,
    104 => SelfRegistrationRequestVerified,
    105 => SmsFailure,
    106 => UserChangePasswordFailed,
    110 => AppLoginsUpdated,
    111 => AppLoginsUpdateFailed,
    112 => TrustedIdpMadeDefault,
    113 => DirectoryImportStarted,
    114 => DirectoryImportFinished,
    115 => UserInvited,
    116 => CreateUserFailed,
    117 => DirectorySyncRunId,
    118 => SamlAcsFailed,
    119 => TrustedIdpRemovedAsDefault,
    120 => UnlockedUserInDirectory,
    121 => ScriptletError,
    122 => UserAuthenticatedByApi,
    123 => UserRejectedByApi,
    124 => EntitlementsCacheAction,
    125 => EntitlementAction,
    126 => DirectoryConnectorEnabled,
    127 => DirectoryConnectorDisabled,
    128 => NoActiveActiveDirectoryConnectors,
    129 => VldapBindFailure,
    130 => VldapBindSuccess,
    131 => DirectoryExportStarted,
    132 => DirectoryExportFinished,
    133 => DirectoryExportException,
    134 => DirectoryRefreshSchemaException,
    135 => CertificateExpires,
    136 => DirectoryFieldsImportStarted,
    137 => UserAppRequestApproved,
    138 => UserAppRequestDenied,
    139 => DirectoryFieldsImportFinished,
    140 => SocialSignIn,
    141 => SocialSignInFailure,
    145 => UserSmartPasswordUpdated,
    146 => UserSmartPasswordUpdateFailed,
    147 => UserManuallyAddedToRole,
    148 => UserManuallyRemovedFromRole,
    149 => UserAutoAddedToRole,
    150 => UserAutoRemovedFromRole,
    151 => UserRoleManagementGranted,
    152 => UserRoleManagementRevoked,
    153 => MacLoginSuccess,
    154 => MacLoginFailure,
    155 => DirectoryFieldsImportException,
    156 => PolicyCreated,
    157 => PolicyUpdated,
    158 => PolicyDeleted,
    159 => ProxyAgentCreated,
    160 => ProxyAgentDeleted,
    161 => RadiusConfigCreated,
    162 => RadiusConfigUpdated,
    163 => RadiusConfigDeleted,
    164 => VpnEnabled,
    165 => VpnSettingsUpdated,
    166 => VpnDisabled,
    167 => EmbeddingEnabled,
    168 => EmbeddingSettingsUpdated,
    169 => EmbeddingDisabled,
    170 => AuthenticationFactorCreated,
    171 => AuthenticationFactorUpdated,
    172 => AuthenticationFactorDeleted,
    173 => SecurityQuestionsUpdated,
    174 => DesktopSsoSettingsUpdated,
    175 => DesktopSsoEnabled,
    176 => DesktopSsoDisabled,
    177 => CertificateCreated,
    178 => CertificateDeleted,
    179 => ApiCredentialCreated,
    180 => ApiCredentialDeleted,
    181 => ApiCredentialEnabled,
    182 => ApiCredentialDisabled,
    183 => VldapEnabled,
    184 => VldapDisabled,
    185 => VldapSettingsUpdated,
    186 => BrandingEnabled,
    187 => BrandingDisabled,
    188 => BrandingUpdated,
    189 => MappingAdded,
    190 => MappingDeleted,
    191 => MappingDisabled,
    192 => MappingEnabled,
    193 => MappingUpdated,
    194 => UserFieldAdded,
    195 => UserFieldDeleted,
    196 => CompanyInfoUpdated,
    197 => AccountSettingsUpdated,
    198 => DirectoryCreated,
    199 => DirectoryDestroyed,
    200 => DirectoryConnectorInstanceAdded,
    201 => DirectoryConnectorInstanceDeleted,
    202 => ReappliedMappings,
    203 => SelfRegistrationProfileCreated,
    204 => SelfRegistrationProfileUpdated,
    205 => SelfRegistrationProfileDestroyed,
    206 => ManuallyAddedLogin,
    207 => ManuallyRemovedLogin,
    208 => RetriedProvisioning,
    209 => DirectoryUserImportWarning,
    210 => LdapConnectorException,
    211 => AdminChangedUserPassword,
    212 => DirectoryLocked,
    213 => ProfilePictureUploaded,
    214 => ProfilePictureDeleted,
    215 => AdminChangedAccountSettings,
    216 => JobInQueue,
    217 => DirectoryImportLimitReached,
    218 => ReappliedMappingsFailed,
    219 => WorkdayRealTimeNotification,
    220 => AdminCreatedPaymentRecord,
    221 => AdminUpdatedPaymentRecord,
    222 => AdminDeletedPaymentRecord,
    223 => UserUnlicensed,
    224 => UserLicensedManually,
    225 => UserUnlicensedManually,
    226 => UserUnlicensedAutomatically,
    227 => UserLicenseFailed,
    228 => UsersLicensedBulk,
    229 => AccountNearLimit,
    230 => AccountInLimit,
    231 => UsersInUnlicensedState,
    232 => UserAgreedTerms,
    233 => UserDeniedTerms,
    234 => AdminEnabledTerms,
    235 => AdminUpdatedTerms,
    236 => AdminDisabledTerms,
    237 => DeleteUserFailed,
    238 => UserRedirectedForPasswordChange,
    239 => ImportUserFailed,
    240 => UserRevealedPassword,
    241 => CsvImportFailed,
    242 => JobStartFailed,
    243 => JobTerminated,
    244 => ReportGenerated,
    245 => ReportGenerationFailed,
    246 => ReportGenerationTerminated,
    247 => UserMappingsFailed,
    248 => UserMappingsSucceeded,
    249 => UserBulkOperationFailed,
    250 => ProvisioningAppConfigError,
    251 => ProvisioningAppThrottled,
    252 => UserRemoveloginsFailed,
    253 => EntitlementMappingsFailed,
    254 => EntitlementMappingsReapplied,
    255 => ManuallyUpdatedLogin,
    291 => UserCreatedByTidp,
    300 => LdapConnectorStarted,
    301 => LdapConnectorNotification,
    303 => LdapConnectorConfigReload,
    304 => LdapConnectorStopped,
    305 => LdapConnectorFailOver,
    306 => ManuallyAddedLoginFailure,
    307 => LdapConnectorProvisioningError,
    330 => UserDisassociatedFromDirectory,
    331 => UserAssociatedToDirectory,
    332 => UserDirectoryExternalIdUpdated,
    333 => UserDirectoryExternalIdDeleted,
    334 => UserNotUpdatedInApp,
    400 => ApiBadRequest,
    401 => ApiUnauthorized,
    402 => MappingSkipped,
    410 => BroadcasterCreated,
    411 => BroadcasterUpdated,
    412 => BroadcasterDeleted,
    501 => ApiIndexAction,
    502 => ApiShowAction,
    503 => ApiResAction,
    510 => ApiSetPwdSalt,
    511 => ApiSetPwdClearText,
    512 => ApiSetCustomAttrs,
    513 => ApiAddRoles,
    514 => ApiRemoveRoles,
    515 => ApiAuthIssueToken,
    516 => ApiLogout,
    517 => ApiSetPwdSaltFailed,
    518 => ApiSetPwdClearTextFailed,
    519 => ApiSetCustomAttrsFailed,
    520 => ApiAddRolesFailed,
    521 => ApiRemoveRolesFailed,
    522 => ApiAuthIssueTokenFailed,
    523 => ApiLogoutFailed,
    524 => ApiDestroyUserFailed,
    525 => ApiGetInviteLinkFailed,
    526 => ApiLockUserFailed,
    527 => ApiVerifyFactorFailed,
    528 => ApiVerifyFactor,
    529 => ApiUpdateUser,
    530 => ApiDestroyUser,
    531 => ApiLockUser,
    532 => ApiUpdateUserFailed,
    533 => ApiCreateUser,
    534 => ApiCreateUserFailed,
    535 => ApiGetInviteLink,
    536 => ApiUserOtpsRetrieved,
    537 => ApiConfirmFactor,
    538 => ApiConfirmFactorFailed,
    539 => ApiTriggerFactor,
    540 => ApiAddedOtpDevice,
    541 => DirectoryUpdated,
    542 => DirectoryOusChanged,
    545 => ApiSendInviteLinkFailed,
    546 => ApiSendInviteLink,
    550 => ForceLogoutUser,
    551 => SuspendedUserViaApi,
    552 => ReactivatedUserViaApi,
    553 => UserLockedViaApi,
    554 => UnlockedUserViaApi,
    555 => ExternalAssumeUser,
    600 => AppCreatedByUser,
    601 => AppUpdatedByUser,
    602 => AppDeletedByUser,
    700 => ConnectorCreated,
    701 => ConnectorCreateFailed,
    702 => ConnectorUpdated,
    703 => ConnectorUpdateFailed,
    704 => ConnectorDeleted,
    705 => ConnectorDeleteFailed,
    706 => ConnectorStatsUpdate,
    800 => ParameterCreated,
    801 => ParameterCreateFailed,
    802 => ParameterUpdated,
    803 => ParameterUpdateFailed,
    804 => ParameterDeleted,
    805 => ParameterDeleteFailed,
    900 => OneloginDesktopMacLoginSuccess,
    901 => OneloginDesktopMacLoginFailure,
    902 => OneloginDesktopDeviceDeleted,
    903 => OneloginDesktopDeviceUnbind,
    904 => OneloginDesktopLoginSuccess,
    905 => OneloginDesktopLoginFailure,
    906 => OneloginDesktopUserFailedOneloginLogin,
    907 => DirectoryExportSuccess,
    911 => OneloginDesktopRevokeCertForUser,
    912 => OneloginDesktopRevokeCertForDevice,
    931 => AdaptiveLoginEnabled,
    932 => AdaptiveLoginDisabled,
    950 => OlOtpPushReject,
    1001 => UserLoginChallenge,
    1002 => UserLoginChallengeFailed,
    1010 => UserReauthSuccess,
    1100 => TempOtpTokenGenerated,
    1101 => TempOtpTokenRevoked,
    1200 => DelegatedAppPrivilegeDenied,
    1201 => DelegatedUserPrivilegeDenied,
    1244 => UserAddedPhoneNumber,
    1245 => UserUpdatedPhoneNumber,
    1300 => ApiAppCreated,
    1301 => ApiAppCreateFailed,
    1302 => ApiAppUpdated,
    1303 => ApiAppUpdateFailed,
    1304 => ApiAppDestroyed,
    1305 => ApiAppDestroyFailed,
    1400 => UserVerifiedOtpDevice,
    1401 => ApiAuthAppCreateFailed,
    1402 => ApiAuthAppUpdated,
    1403 => ApiAuthAppUpdateFailed,
    1404 => ApiAuthAppDestroyed,
    1405 => ApiAuthAppDestroyFailed,
    1406 => ApiAuthScopeCreated,
    1407 => ApiAuthScopeCreateFailed,
    1408 => ApiAuthScopeUpdated,
    1409 => ApiAuthScopeUpdateFailed,
    1410 => ApiAuthScopeDestroyed,
    1411 => ApiAuthScopeDestroyFailed,
    1412 => ApiAuthClaimCreated,
    1413 => ApiAuthClaimCreateFailed,
    1414 => ApiAuthClaimUpdated,
    1415 => ApiAuthClaimUpdateFailed,
    1416 => ApiAuthClaimDestroyed,
    1417 => ApiAuthClaimDestroyFailed,
    1418 => ApiAuthClientCreated,
    1419 => ApiAuthClientCreateFailed,
    1420 => ApiAuthClientUpdated,
    1421 => ApiAuthClientUpdateFailed,
    1422 => ApiAuthClientDestroyed,
    1423 => ApiAuthClientDestroyFailed,
    1424 => ApiAuthAppCreated,
    1500 => SandboxSyncStarted,
    1501 => SandboxSyncFailed,
    1502 => SandboxSynced,
    1503 => SandboxDeleted,
    1504 => SandboxDeleteFailed,
    1505 => SandboxCreated,
    1506 => SandboxCreationFailed,
    1507 => SandboxUpdated,
    1508 => SandboxUpdateFailed,
    1509 => SandboxDeletedByApi,
    1510 => SandboxDeleteFailedByApi,
    1511 => SandboxCreatedByApi,
    1512 => SandboxCreationFailedByApi,
    1513 => SandboxUpdatedByApi,
    1514 => SandboxUpdateFailedByApi,
    1600 => ProfileDevicesDeleteDevice,
    1601 => ProfileDevicesRenameDevice,
    1602 => ProfileDevicesUpdateDefault,
    1603 => ProfileSettingsUpdateLocale,
    1604 => ProfileSettingsUpdatePhone,
    1605 => ProfileSettingsUpdateDefaultTab,
    1606 => ProfileSettingsUpdateProfilePhoto,
    1607 => ProfileSettingsUpdateAppAutoDetect,
    1608 => ProfileChangePassword,
    1609 => ProfileSettingsUpdateShowTabs,
    1700 => RadiusAttributeCreated,
    1701 => RadiusAttributeUpdated,
    1702 => RadiusAttributeDeleted,
    1801 => RoleCreated,
    1802 => RoleDeleted,
    1900 => ApiBrandCreated,
    1901 => ApiBrandCreateFailed,
    1902 => ApiBrandUpdated,
    1903 => ApiBrandUpdateFailed,
    1904 => ApiBrandDestroyed,
    1905 => ApiBrandDestroyFailed,
    2000 => HooksListFunction,
    2001 => CustomSmtpError,
    2002 => SmtpSettingsUpdated,
    2003 => HooksCreateFunction,
    2004 => HooksCreateFunctionFailed,
    2005 => HooksGetFunction,
    2006 => HooksGetFunctionLogs,
    2007 => HooksUpdateFunction,
    2008 => HooksUpdateFunctionFailed,
    2009 => HooksDeleteFunction,
    2010 => HooksDeleteFunctionFailed,
    2011 => HooksListEnvvar,
    2012 => HooksCreateEnvvar,
    2013 => HooksCreateEnvvarFailed,
    2014 => HooksGetEnvvar,
    2015 => HooksUpdateEnvvar,
    2016 => HooksUpdateEnvvarFailed,
    2017 => HooksDeleteEnvvar,
    2018 => HooksDeleteEnvvarFailed,
    2100 => DelegatedPrivilegeCreatedViaApi,
    2101 => DelegatedPrivilegeCreatedByUser,
    2102 => DelegatedPrivilegeUpdatedViaApi,
    2103 => DelegatedPrivilegeUpdatedByUser,
    2104 => DelegatedPrivilegeDeletedViaApi,
    2105 => DelegatedPrivilegeDeletedByUser,
    2106 => DelegatedPrivilegeAssignedToUserViaApi,
    2107 => DelegatedPrivilegeAssignedToUserByUser,
    2108 => DelegatedPrivilegeRemovedFromUserViaApi,
    2109 => DelegatedPrivilegeRemovedFromUserByUser,
    2110 => DelegatedPrivilegeAssignedToRoleViaApi,
    2111 => DelegatedPrivilegeAssignedToRoleByUser,
    2112 => DelegatedPrivilegeRemovedFromRoleViaApi,
    2113 => DelegatedPrivilegeRemovedFromRoleByUser,
    2114 => DelegatedRolePrivilegeDenied,
    2201 => ReportCreatedByUser,
    2202 => ReportUpdatedByUser,
    2203 => ReportClonedByUser,
    2204 => ReportDestroyedByUser,
    3000 => OidcGeneralFail,
    3001 => OidcImplicitFlowSuccess,
    3002 => OidcImplicitFlowFailed,
    3003 => OidcGetCodeSuccess,
    3004 => OidcGetCodeFailed,
    3005 => OidcAuthorizationCodeSuccess,
    3006 => OidcAuthorizationCodeFailed,
    3007 => OidcClientCredentialsSuccess,
    3008 => OidcClientCredentialsFailed,
    3009 => OidcPasswordSuccess,
    3010 => OidcPasswordFailed,
    3011 => OidcRefreshTokenSuccess,
    3012 => OidcRefreshTokenFailed,
    3013 => OidcValidateTokenSuccess,
    3014 => OidcValidateTokenFailed,
    3015 => OidcRevokeTokenSuccess,
    3016 => OidcRevokeTokenFailed,
    3017 => OidcUserInfoSuccess,
    3018 => OidcUserInfoFailed,
    3019 => NotificationWasSent,
    3020 => GroupCreated,
    3021 => GroupUpdated,
    3022 => GroupDestroyed,
    3023 => UserCreatedNote,
    3024 => DelegatedGroupPrivilegeDenied,
    3025 => DelegatedPolicyPrivilegeDenied,
    3026 => ProfileDevicesUnsetDefault,
    3027 => DelegatedReportPrivilegeDenied,
    3028 => Event3028,
    9000 => UserEnabledWorkflow,
    9001 => UserDisabledWorkflow,
    9002 => UserInitiatedWorkflow,
    9003 => UserCompletedTask,
    9004 => UserMarkedTaskComplete,
    9005 => UserMarkedWorkflowComplete,
    9006 => UserMarkedTaskIncomplete,
    9007 => UserEnabledOnboarding,
    9008 => UserDisabledOnboarding,
    9009 => UserEnabledOffboarding,
    9010 => UserDisabledOffboarding,
    9011 => UserInitiatedOffboarding,
    9012 => UserInitiatedOnboarding,
    9013 => UserCompletedWorkflow,
    9014 => AppRulesListSuccess,
    9015 => AppRulesListFailed,
    9016 => AppRulesCreateSuccess,
    9017 => AppRulesCreateFailed,
    9018 => AppRulesUpdateSuccess,
    9019 => AppRulesUpdateFailed,
    9020 => AppRulesGetSuccess,
    9021 => AppRulesGetFailed,
    9022 => AppRulesDryrunSuccess,
    9023 => AppRulesDryrunFailed,
    9024 => AppRulesDeleteSuccess,
    9025 => AppRulesDeleteFailed,
    9026 => AppRulesSortSuccess,
    9027 => AppRulesSortFailed,
    9028 => AppRulesApplySuccess,
    9029 => AppRulesApplyFailed,
    9030 => AppRulesRefreshEntitlementsSuccess,
    9031 => AppRulesRefreshEntitlementsFailed,
    9032 => AppRulesListConditionsSuccess,
    9033 => AppRulesListConditionsFailed,
    9034 => AppRulesListConditionOperatorsSuccess,
    9035 => AppRulesListConditionOperatorsFailed,
    9036 => AppRulesListActionsSuccess,
    9037 => AppRulesListActionsFailed,
    9038 => AppRulesListActionValuesSuccess,
    9039 => AppRulesListActionValuesFailed,
    9040 => UserRoleManagementGrantedFailed,
    9041 => UserRoleManagementRevokedFailed,
    9042 => AppAddedToRoleFailed,
    9043 => AppRemovedFromRoleFailed,
    9044 => UserManuallyAddedToRoleFailed,
    9045 => UserManuallyRemovedFromRoleFailed,
    9046 => RoleCreateFailed,
    9047 => RoleDeleteFailed,
    9048 => RoleListSuccess,
    9049 => RoleListFailed,
    9050 => RoleGetSuccess,
    9051 => RoleGetFailed,
    9052 => RoleUpdateSuccess,
    9053 => RoleUpdateFailed,
    9054 => RoleListAppsSuccess,
    9055 => RoleListAppsFailed,
    9056 => RoleListUsersSuccess,
    9057 => RoleListUsersFailed,
    9058 => RoleListAdministratorsSuccess,
    9059 => RoleListAdministratorsFailed,
});
