//! Calls of the resource `signing_keys` of `oidc`.
//!
//! Generated from `spec/oidc/signing_keys.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// The keys that tokens are signed with.
#[derive(Clone, Debug)]
pub struct SigningKeys {
    client: Client,
}

impl SigningKeys {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List signing keys.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let page = onelogin.oidc().signing_keys().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the keys with their status. To check tokens use `provider.list_keys`, which needs no token.
    /// Unlike other calls of this document, those about signing keys take a token of an API credential
    /// pair.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/signing_keys`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/list-keys)
    #[inline]
    pub fn list(&self) -> Call<Page<SigningKey>> {
        Call::new(&self.client, &LIST)
    }

    /// Make a new signing key.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let signing_key = onelogin.oidc().signing_keys().rotate().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a new key, which signs from now on, and lets all others drain: their tokens hold until they
    /// expire or the key is deleted. Each call makes one more. That the method is POST is inferred; what is
    /// left of the page does not show it.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `POST /oidc/2/signing_keys`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/rotate-key)
    #[inline]
    pub fn rotate(&self) -> Call<SigningKey> {
        Call::new(&self.client, &ROTATE)
    }

    /// Read a signing key.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let signing_key = onelogin.oidc().signing_keys().get("gCo4CTRm_R1GNW_pIF9JPFNNa68IFBLxJFAaFOauhhg").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads one key with its status.
    ///
    /// # Parameters
    ///
    /// * `kid`: The key.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `GET /oidc/2/signing_keys/{kid}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/get-key)
    pub fn get(&self, kid: impl Into<SigningKeyId>) -> Call<SigningKey> {
        Call::new(&self.client, &GET).path::<SigningKeyId>(kid.into())
    }

    /// Revoke a signing key.
    ///
    /// ```no_run
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// onelogin.oidc().signing_keys().delete("gCo4CTRm_R1GNW_pIF9JPFNNa68IFBLxJFAaFOauhhg").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a key that drains; tokens that it signed are no longer valid. What is answered about the key
    /// that signs, which cannot be deleted, is not documented.
    ///
    /// # Parameters
    ///
    /// * `kid`: The key.
    ///
    /// # Errors
    ///
    /// * 401: The token is dead or its scope is too narrow; the answer does not tell which.
    ///
    /// # Request
    ///
    /// `DELETE /oidc/2/signing_keys/{kid}`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/openid-connect/api/revoke-key)
    pub fn delete(&self, kid: impl Into<SigningKeyId>) -> Call<()> {
        Call::new(&self.client, &DELETE).path::<SigningKeyId>(kid.into())
    }
}

// spec/oidc/signing_keys.yaml#/paths/~1oidc~12~1signing_keys/get
const LIST: Operation = Operation {
    api: "oidc",
    id: "signing_keys.list",
    method: Method::GET,
    path: "/oidc/2/signing_keys",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/signing_keys.yaml#/paths/~1oidc~12~1signing_keys/post
const ROTATE: Operation = Operation {
    api: "oidc",
    id: "signing_keys.rotate",
    method: Method::POST,
    path: "/oidc/2/signing_keys",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/signing_keys.yaml#/paths/~1oidc~12~1signing_keys~1{kid}/get
const GET: Operation = Operation {
    api: "oidc",
    id: "signing_keys.get",
    method: Method::GET,
    path: "/oidc/2/signing_keys/{kid}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

// spec/oidc/signing_keys.yaml#/paths/~1oidc~12~1signing_keys~1{kid}/delete
const DELETE: Operation = Operation {
    api: "oidc",
    id: "signing_keys.delete",
    method: Method::DELETE,
    path: "/oidc/2/signing_keys/{kid}",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    LIST => Page<SigningKey>, |onelogin| onelogin.oidc().signing_keys().list();
    ROTATE => SigningKey, |onelogin| onelogin.oidc().signing_keys().rotate();
    GET => SigningKey, |onelogin| onelogin.oidc().signing_keys().get("gCo4CTRm_R1GNW_pIF9JPFNNa68IFBLxJFAaFOauhhg");
    DELETE => (), |onelogin| onelogin.oidc().signing_keys().delete("gCo4CTRm_R1GNW_pIF9JPFNNa68IFBLxJFAaFOauhhg");
}
