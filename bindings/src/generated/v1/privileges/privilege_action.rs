//! The type `PrivilegeAction` of `v1`.
//!
//! Generated from `spec/v1/privileges.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v1/privileges.yaml#/components/schemas/PrivilegeAction
/// What somebody may do: the class of a thing, a colon, and the verb; or `*` for everything there is,
/// which makes a super user. `*` works as a wildcard, too. The list is what the vendor's tools know or
/// have known and may lag behind; an action that the server does not know is refused with a 400. The
/// vendor's OpenAPI file writes classes with a capital, `Users:List`; pages and SDKs do not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrivilegeAction {
    /// `"*"`
    Everything,
    /// `"apps:Create"`
    AppsCreate,
    /// `"apps:Delete"`
    AppsDelete,
    /// `"apps:Get"`
    AppsGet,
    /// `"apps:List"`
    AppsList,
    /// `"apps:ManageConnectors"`
    AppsManageConnectors,
    /// `"apps:ManageRoles"`
    AppsManageRoles,
    /// `"apps:ManageTabs"`
    AppsManageTabs,
    /// `"apps:ManageUsers"`
    AppsManageUsers,
    /// `"apps:ReapplyMappings"`
    AppsReapplyMappings,
    /// `"apps:Update"`
    AppsUpdate,
    /// `"directories:Create"`
    DirectoriesCreate,
    /// `"directories:Delete"`
    DirectoriesDelete,
    /// `"directories:Get"`
    DirectoriesGet,
    /// `"directories:List"`
    DirectoriesList,
    /// `"directories:RefreshSchema"`
    DirectoriesRefreshSchema,
    /// `"directories:SyncUsers"`
    DirectoriesSyncUsers,
    /// `"directories:Update"`
    DirectoriesUpdate,
    /// `"events:Get"`
    EventsGet,
    /// `"events:List"`
    EventsList,
    /// `"groups:Create"`
    GroupsCreate,
    /// `"groups:Delete"`
    GroupsDelete,
    /// `"groups:Get"`
    GroupsGet,
    /// `"groups:List"`
    GroupsList,
    /// `"groups:Update"`
    GroupsUpdate,
    /// `"mappings:Create"`
    MappingsCreate,
    /// `"mappings:Delete"`
    MappingsDelete,
    /// `"mappings:Get"`
    MappingsGet,
    /// `"mappings:List"`
    MappingsList,
    /// `"mappings:ReapplyAll"`
    MappingsReapplyAll,
    /// `"mappings:Update"`
    MappingsUpdate,
    /// `"policies:Create"`
    PoliciesCreate,
    /// `"policies:Delete"`
    PoliciesDelete,
    /// `"policies:Get"`
    PoliciesGet,
    /// `"policies:List"`
    PoliciesList,
    /// `"policies:SetDefault"`
    PoliciesSetDefault,
    /// `"policies:Update"`
    PoliciesUpdate,
    /// `"policies:app:Create"`
    PoliciesAppCreate,
    /// `"policies:app:Delete"`
    PoliciesAppDelete,
    /// `"policies:app:Get"`
    PoliciesAppGet,
    /// `"policies:app:Update"`
    PoliciesAppUpdate,
    /// `"policies:user:Create"`
    PoliciesUserCreate,
    /// `"policies:user:Delete"`
    PoliciesUserDelete,
    /// `"policies:user:Get"`
    PoliciesUserGet,
    /// `"policies:user:Update"`
    PoliciesUserUpdate,
    /// `"privileges:Create"`
    PrivilegesCreate,
    /// `"privileges:Delete"`
    PrivilegesDelete,
    /// `"privileges:Get"`
    PrivilegesGet,
    /// `"privileges:List"`
    PrivilegesList,
    /// `"privileges:ListRoles"`
    PrivilegesListRoles,
    /// `"privileges:ListUsers"`
    PrivilegesListUsers,
    /// `"privileges:ManageRoles"`
    PrivilegesManageRoles,
    /// `"privileges:ManageUsers"`
    PrivilegesManageUsers,
    /// `"privileges:Update"`
    PrivilegesUpdate,
    /// `"reports:Clone"`
    ReportsClone,
    /// `"reports:Create"`
    ReportsCreate,
    /// `"reports:Delete"`
    ReportsDelete,
    /// `"reports:Get"`
    ReportsGet,
    /// `"reports:List"`
    ReportsList,
    /// `"reports:Run"`
    ReportsRun,
    /// `"reports:Update"`
    ReportsUpdate,
    /// `"roles:Create"`
    RolesCreate,
    /// `"roles:Delete"`
    RolesDelete,
    /// `"roles:Get"`
    RolesGet,
    /// `"roles:List"`
    RolesList,
    /// `"roles:ManageApps"`
    RolesManageApps,
    /// `"roles:ManageUsers"`
    RolesManageUsers,
    /// `"roles:Update"`
    RolesUpdate,
    /// `"trustedidp:Create"`
    TrustedIdpCreate,
    /// `"trustedidp:Delete"`
    TrustedIdpDelete,
    /// `"trustedidp:Get"`
    TrustedIdpGet,
    /// `"trustedidp:List"`
    TrustedIdpList,
    /// `"trustedidp:Update"`
    TrustedIdpUpdate,
    /// `"users:AssumeUser"`
    UsersAssumeUser,
    /// `"users:Create"`
    UsersCreate,
    /// `"users:Delete"`
    UsersDelete,
    /// `"users:ForceLogout"`
    UsersForceLogout,
    /// `"users:GenerateTempMfaToken"`
    UsersGenerateTempMfaToken,
    /// `"users:Get"`
    UsersGet,
    /// `"users:Invite"`
    UsersInvite,
    /// `"users:List"`
    UsersList,
    /// `"users:ManageApps"`
    UsersManageApps,
    /// `"users:ManageLicense"`
    UsersManageLicense,
    /// `"users:ManageRoles"`
    UsersManageRoles,
    /// `"users:ReapplyMappings"`
    UsersReapplyMappings,
    /// `"users:ResetPassword"`
    UsersResetPassword,
    /// `"users:Unlock"`
    UsersUnlock,
    /// `"users:Update"`
    UsersUpdate,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(PrivilegeAction(String) {
    "*" => Everything,
    "apps:Create" => AppsCreate,
    "apps:Delete" => AppsDelete,
    "apps:Get" => AppsGet,
    "apps:List" => AppsList,
    "apps:ManageConnectors" => AppsManageConnectors,
    "apps:ManageRoles" => AppsManageRoles,
    "apps:ManageTabs" => AppsManageTabs,
    "apps:ManageUsers" => AppsManageUsers,
    "apps:ReapplyMappings" => AppsReapplyMappings,
    "apps:Update" => AppsUpdate,
    "directories:Create" => DirectoriesCreate,
    "directories:Delete" => DirectoriesDelete,
    "directories:Get" => DirectoriesGet,
    "directories:List" => DirectoriesList,
    "directories:RefreshSchema" => DirectoriesRefreshSchema,
    "directories:SyncUsers" => DirectoriesSyncUsers,
    "directories:Update" => DirectoriesUpdate,
    "events:Get" => EventsGet,
    "events:List" => EventsList,
    "groups:Create" => GroupsCreate,
    "groups:Delete" => GroupsDelete,
    "groups:Get" => GroupsGet,
    "groups:List" => GroupsList,
    "groups:Update" => GroupsUpdate,
    "mappings:Create" => MappingsCreate,
    "mappings:Delete" => MappingsDelete,
    "mappings:Get" => MappingsGet,
    "mappings:List" => MappingsList,
    "mappings:ReapplyAll" => MappingsReapplyAll,
    "mappings:Update" => MappingsUpdate,
    "policies:Create" => PoliciesCreate,
    "policies:Delete" => PoliciesDelete,
    "policies:Get" => PoliciesGet,
    "policies:List" => PoliciesList,
    "policies:SetDefault" => PoliciesSetDefault,
    "policies:Update" => PoliciesUpdate,
    "policies:app:Create" => PoliciesAppCreate,
    "policies:app:Delete" => PoliciesAppDelete,
    "policies:app:Get" => PoliciesAppGet,
    "policies:app:Update" => PoliciesAppUpdate,
    "policies:user:Create" => PoliciesUserCreate,
    "policies:user:Delete" => PoliciesUserDelete,
    "policies:user:Get" => PoliciesUserGet,
    "policies:user:Update" => PoliciesUserUpdate,
    "privileges:Create" => PrivilegesCreate,
    "privileges:Delete" => PrivilegesDelete,
    "privileges:Get" => PrivilegesGet,
    "privileges:List" => PrivilegesList,
    "privileges:ListRoles" => PrivilegesListRoles,
    "privileges:ListUsers" => PrivilegesListUsers,
    "privileges:ManageRoles" => PrivilegesManageRoles,
    "privileges:ManageUsers" => PrivilegesManageUsers,
    "privileges:Update" => PrivilegesUpdate,
    "reports:Clone" => ReportsClone,
    "reports:Create" => ReportsCreate,
    "reports:Delete" => ReportsDelete,
    "reports:Get" => ReportsGet,
    "reports:List" => ReportsList,
    "reports:Run" => ReportsRun,
    "reports:Update" => ReportsUpdate,
    "roles:Create" => RolesCreate,
    "roles:Delete" => RolesDelete,
    "roles:Get" => RolesGet,
    "roles:List" => RolesList,
    "roles:ManageApps" => RolesManageApps,
    "roles:ManageUsers" => RolesManageUsers,
    "roles:Update" => RolesUpdate,
    "trustedidp:Create" => TrustedIdpCreate,
    "trustedidp:Delete" => TrustedIdpDelete,
    "trustedidp:Get" => TrustedIdpGet,
    "trustedidp:List" => TrustedIdpList,
    "trustedidp:Update" => TrustedIdpUpdate,
    "users:AssumeUser" => UsersAssumeUser,
    "users:Create" => UsersCreate,
    "users:Delete" => UsersDelete,
    "users:ForceLogout" => UsersForceLogout,
    "users:GenerateTempMfaToken" => UsersGenerateTempMfaToken,
    "users:Get" => UsersGet,
    "users:Invite" => UsersInvite,
    "users:List" => UsersList,
    "users:ManageApps" => UsersManageApps,
    "users:ManageLicense" => UsersManageLicense,
    "users:ManageRoles" => UsersManageRoles,
    "users:ReapplyMappings" => UsersReapplyMappings,
    "users:ResetPassword" => UsersResetPassword,
    "users:Unlock" => UsersUnlock,
    "users:Update" => UsersUpdate,
});
