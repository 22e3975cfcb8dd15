//! Types of the resource `hooks` of `v2`.
//!
//! Generated from `spec/v2/hooks.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

// spec/v2/hooks.yaml#/components/schemas/HookType
/// When a hook runs, while the user waits: after the user name was entered and before password and
/// factor, to choose a policy; or when somebody logs in whom the account does not know, to bring the
/// user over from elsewhere. The Terraform provider's documentation lists four more, about users being
/// created and updated, which the provider itself refuses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookType {
    /// `"pre-authentication"`
    PreAuthentication,
    /// `"user-migration"`
    UserMigration,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(HookType(String) {
    "pre-authentication" => PreAuthentication,
    "user-migration" => UserMigration,
});

// spec/v2/hooks.yaml#/components/schemas/HookRuntime
/// What the function runs on. Samples use `Nodejs18`; the older one is what an early page allowed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookRuntime {
    /// `"nodejs12.x"`
    Nodejs12,
    /// `"nodejs18.x"`
    Nodejs18,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(HookRuntime(String) {
    "nodejs12.x" => Nodejs12,
    "nodejs18.x" => Nodejs18,
});

// spec/v2/hooks.yaml#/components/schemas/HookStatus
/// How far the hook is built. Only one that is `Ready`, and not disabled, runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookStatus {
    /// `"ready"`
    Ready,
    /// `"create-queued"`
    CreateQueued,
    /// `"create-running"`
    CreateRunning,
    /// `"create-failed"`
    CreateFailed,
    /// `"update-queued"`
    UpdateQueued,
    /// `"update-running"`
    UpdateRunning,
    /// `"update-failed"`
    UpdateFailed,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enum!(HookStatus(String) {
    "ready" => Ready,
    "create-queued" => CreateQueued,
    "create-running" => CreateRunning,
    "create-failed" => CreateFailed,
    "update-queued" => UpdateQueued,
    "update-running" => UpdateRunning,
    "update-failed" => UpdateFailed,
});

// spec/v2/hooks.yaml#/components/schemas/Hook
/// A function that runs while users log in.
#[derive(Clone, Debug, PartialEq)]
pub struct Hook {
    /// The id of the hook.
    pub id: HookId,
    /// When a hook runs, while the user waits: after the user name was entered and before password and
    /// factor, to choose a policy; or when somebody logs in whom the account does not know, to bring the
    /// user over from elsewhere.
    pub type_: Option<HookType>,
    /// Whether it is kept from running.
    pub disabled: Option<bool>,
    /// How many seconds a run may take.
    pub timeout: Option<i64>,
    /// The names of the account's environment variables that the function can read.
    pub env_vars: Option<Vec<String>>,
    /// What the function runs on.
    pub runtime: Option<HookRuntime>,
    /// The version, or range of versions, of what the function is given.
    pub context_version: Option<String>,
    /// How often a run that failed is repeated, from 0 to 4.
    pub retries: Option<i64>,
    /// What a hook before authentication is told beyond the user; a migration has no options.
    pub options: Option<Box<HookOptions>>,
    /// Who it runs for; everybody where there are none.
    pub conditions: Option<Vec<HookCondition>>,
    /// The packages from npm that it uses, with their versions.
    pub packages: Option<BTreeMap<String, String>>,
    /// The JavaScript, in Base64. Not in lists.
    pub function: Option<String>,
    /// How far the hook is built.
    pub status: Option<HookStatus>,
    /// When the hook was created.
    pub created_at: Option<Timestamp>,
    /// When the hook was last changed.
    pub updated_at: Option<Timestamp>,
    unknown: Unknown,
}

object!(Hook {
    required {
        "id" => id,
    }
    optional {
        "type" => type_,
        "disabled" => disabled,
        "timeout" => timeout,
        "env_vars" => env_vars,
        "runtime" => runtime,
        "context_version" => context_version,
        "retries" => retries,
        "options" => options,
        "conditions" => conditions,
        "packages" => packages,
        "function" => function,
        "status" => status,
        "created_at" => created_at,
        "updated_at" => updated_at,
    }
});

// spec/v2/hooks.yaml#/components/schemas/HookDefinition
/// All that makes up a hook.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HookDefinition {
    type_: HookType,
    disabled: bool,
    timeout: i64,
    env_vars: Vec<String>,
    runtime: HookRuntime,
    context_version: Field<String>,
    retries: i64,
    options: Field<HookOptions>,
    conditions: Field<Vec<HookCondition>>,
    packages: BTreeMap<String, String>,
    function: String,
    unknown: Unknown,
}

impl HookDefinition {
    /// Holds what is required and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        type_: impl Into<HookType>,
        disabled: bool,
        timeout: i64,
        env_vars: impl IntoIterator<Item = impl Into<String>>,
        runtime: impl Into<HookRuntime>,
        retries: i64,
        packages: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        function: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            disabled,
            timeout,
            env_vars: env_vars.into_iter().map(Into::into).collect(),
            runtime: runtime.into(),
            context_version: Default::default(),
            retries,
            options: Default::default(),
            conditions: Default::default(),
            packages: packages
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            function: function.into(),
            unknown: Unknown::default(),
        }
    }

    /// The version of what the function is given, or a range such as `>= 1.0.0`; the newest if nothing is
    /// said. There are 1.0.0 and 1.1.0 before authentication, and 1.0.0 for migrations.
    pub fn context_version(mut self, context_version: impl Into<String>) -> Self {
        self.context_version = Field::Value(context_version.into());
        self
    }

    /// What a hook before authentication is told beyond the user; a migration has no options.
    pub fn options(mut self, options: impl Into<HookOptions>) -> Self {
        self.options = Field::Value(options.into());
        self
    }

    /// Who it is to run for; everybody where nothing is said.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<HookCondition>>,
    ) -> Self {
        self.conditions = Field::Value(conditions.into_iter().map(Into::into).collect());
        self
    }
}

object!(HookDefinition {
    required {
        "type" => type_,
        "disabled" => disabled,
        "timeout" => timeout,
        "env_vars" => env_vars,
        "runtime" => runtime,
        "retries" => retries,
        "packages" => packages,
        "function" => function,
    }
    optional {
        "context_version" => context_version,
        "options" => options,
        "conditions" => conditions,
    }
});

// spec/v2/hooks.yaml#/components/schemas/HookOptions
/// What a hook before authentication is told beyond the user; a migration has no options. Early pages
/// have them beside the other fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HookOptions {
    /// Risk score and reasons; no, if nothing is said.
    pub risk_enabled: Option<bool>,
    /// Where the address of the user is; no, if nothing is said.
    pub location_enabled: Option<bool>,
    /// The devices of the user; no, if nothing is said. Presumably from version 1.1.0 of the context on.
    pub mfa_device_info_enabled: Option<bool>,
    unknown: Unknown,
}

impl HookOptions {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Risk score and reasons; no, if nothing is said.
    #[must_use]
    #[inline]
    pub fn risk_enabled(mut self, risk_enabled: bool) -> Self {
        self.risk_enabled = Some(risk_enabled);
        self
    }

    /// Where the address of the user is; no, if nothing is said.
    #[must_use]
    #[inline]
    pub fn location_enabled(mut self, location_enabled: bool) -> Self {
        self.location_enabled = Some(location_enabled);
        self
    }

    /// The devices of the user; no, if nothing is said. Presumably from version 1.1.0 of the context on.
    #[must_use]
    #[inline]
    pub fn mfa_device_info_enabled(mut self, mfa_device_info_enabled: bool) -> Self {
        self.mfa_device_info_enabled = Some(mfa_device_info_enabled);
        self
    }
}

object!(HookOptions {
    required {}
    optional {
        "risk_enabled" => risk_enabled,
        "location_enabled" => location_enabled,
        "mfa_device_info_enabled" => mfa_device_info_enabled,
    }
});

// spec/v2/hooks.yaml#/components/schemas/HookCondition
/// Users that a hook runs for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HookCondition {
    /// What is compared; only `roles` is documented.
    pub source: Option<String>,
    /// How it is compared; only `~` is documented.
    pub operator: Option<String>,
    /// What it is compared with: the id of a role, as text.
    pub value: Option<String>,
    unknown: Unknown,
}

impl HookCondition {
    /// Holds what is required and nothing else.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is compared; only `roles` is documented.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// How it is compared; only `~` is documented.
    #[must_use]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// What it is compared with: the id of a role, as text.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(HookCondition {
    required {}
    optional {
        "source" => source,
        "operator" => operator,
        "value" => value,
    }
});

// spec/v2/hooks.yaml#/components/schemas/HookLog
/// What a run of a hook wrote to the console.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HookLog {
    /// The request that the hook ran in.
    pub request_id: Option<HookRequestId>,
    /// What the run is correlated with; not explained further.
    pub correlation_id: Option<HookCorrelationId>,
    /// When it was written down.
    pub created_at: Option<Timestamp>,
    /// The lines. An object that was logged takes several; the first of them begins with time, id and
    /// level, behind tabs.
    pub events: Option<Vec<String>>,
    unknown: Unknown,
}

object!(HookLog {
    required {}
    optional {
        "request_id" => request_id,
        "correlation_id" => correlation_id,
        "created_at" => created_at,
        "events" => events,
    }
});
