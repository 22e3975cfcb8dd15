//! Calls of the resource `invites` of `v1`.
//!
//! Generated from `spec/v1/invites.yaml` by `cargo xtask generate`; edit that, not this.

use super::super::*;
use crate::{ids::*, runtime::generated::*};

/// Links with which users set their passwords.
#[derive(Clone, Debug)]
pub struct Invites {
    client: Client,
}

impl Invites {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Make an invite link.
    ///
    /// ```no_run
    /// use onelogin::v1::InviteLinkRequest;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let secret = onelogin.v1().invites().generate_link(InviteLinkRequest::new("jennifer.hasenfus@mycompany.com")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a link with which a user of the account sets a password and logs in. No e-mail is sent:
    /// whoever calls has to hand the link on, and whoever has it can set the password. It is a POST
    /// although its path says `get`.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be, or there is no such user, which is no 404 here.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/invites/get_invite_link`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/invite-links/generate-invite-link)
    #[inline]
    pub fn generate_link(&self, body: InviteLinkRequest) -> Call<Secret> {
        Call::new(&self.client, &GENERATE_LINK).json(&body)
    }

    /// Send an invite link.
    ///
    /// ```no_run
    /// use onelogin::v1::InviteMail;
    /// # async fn example(onelogin: onelogin::Client) -> Result<(), onelogin::Error> {
    /// let body = InviteMail::new("jennifer.hasenfus@mycompany.com")
    ///     .personal_email("jennifer.hasenfus@mail.com");
    /// let status_envelope = onelogin.v1().invites().send_link(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sends a user of the account an e-mail with a link for setting a password, to the user's address or
    /// to another. The message of the answer says which address it went to.
    ///
    /// # Errors
    ///
    /// * 400: The body is not as it should be, or there is no such user, which is no 404 here.
    /// * 401: The token is dead, or its scope is too narrow.
    ///
    /// # Request
    ///
    /// `POST /api/1/invites/send_invite_link`, scope `Manage All`
    ///
    /// [Documentation](https://developers.onelogin.com/api-docs/1/invite-links/send-invite-link)
    #[inline]
    pub fn send_link(&self, body: InviteMail) -> Call<StatusEnvelope> {
        Call::new(&self.client, &SEND_LINK).json(&body)
    }
}

// spec/v1/invites.yaml#/paths/~1api~11~1invites~1get_invite_link/post
const GENERATE_LINK: Operation = Operation {
    api: "v1",
    id: "invites.generate_link",
    method: Method::POST,
    path: "/api/1/invites/get_invite_link",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: Some(Member {
        name: "data",
        others: &["status"],
    }),
    pagination: None,
};

// spec/v1/invites.yaml#/paths/~1api~11~1invites~1send_invite_link/post
const SEND_LINK: Operation = Operation {
    api: "v1",
    id: "invites.send_link",
    method: Method::POST,
    path: "/api/1/invites/send_invite_link",
    auth: Auth::Token,
    scopes: &["Manage All"],
    accept: "application/json",
    blank: false,
    result: None,
    pagination: None,
};

#[cfg(feature = "__replay")]
exchange_table! {
    GENERATE_LINK(InviteLinkRequest) => Secret, |onelogin| onelogin.v1().invites().generate_link(InviteLinkRequest::new("jennifer.hasenfus@mycompany.com"));
    SEND_LINK(InviteMail) => StatusEnvelope, |onelogin| onelogin.v1().invites().send_link(InviteMail::new("jennifer.hasenfus@mycompany.com").personal_email("jennifer.hasenfus@mail.com"));
}
