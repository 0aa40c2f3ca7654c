//! One request.

use policy_core::model::{ArnFields, is_account_id};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::known::{self, Entry, Known};
use policy_core::semantics::request::{
    account_of_resource, check_action, check_resource, contradiction,
};

use crate::context::Context;
use crate::error::{Member, RequestError};
use crate::principal::Principal;

/// A request: a principal, an action, a resource and condition keys.
///
/// Some keys are [derived][1] from the rest and can be left out of the context: `aws:PrincipalArn`,
/// `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`,
/// `aws:PrincipalServiceNamesList` and `aws:ResourceAccount`.
///
/// ```
/// use policy_analysis::{Context, Principal, Request};
///
/// let user = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
/// let request = Request::new(user, "s3:GetObject", "arn:aws:s3:::reports/a")?
///     .with_resource_account("123456789012")?
///     .with_context(Context::new().with("aws:SourceIp", "203.0.113.1")?)?;
/// assert_eq!(request.resource_account(), Some("123456789012"));
///
/// let contradiction = Context::new().with("aws:PrincipalAccount", "210987654321")?;
/// assert!(request.with_context(contradiction).is_err());
/// # Ok::<(), policy_analysis::RequestError>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#[derive(Clone, Debug)]
pub struct Request {
    pub(crate) principal: Principal,
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) context: Context,
    resource_account: Option<String>,
}

impl Request {
    /// Creates a request for an action on a resource. `*` is the resource of an action that has none.
    ///
    /// # Errors
    ///
    /// The action or the resource is not valid in AWS, or has a wildcard: a request has exactly one of each.
    pub fn new(
        principal: Principal,
        action: impl Into<String>,
        resource: impl Into<String>,
    ) -> Result<Self, RequestError> {
        let (action, resource) = (action.into(), resource.into());
        check_action(&action).map_err(|it| RequestError::of(Member::Action, it))?;
        check_resource(&resource).map_err(|it| RequestError::of(Member::Resource, it))?;
        let request =
            Self { principal, action, resource, context: Context::new(), resource_account: None };
        Ok(request)
    }

    /// Returns the same request for another action.
    pub(crate) fn about(&self, action: &str) -> Result<Self, RequestError> {
        check_action(action).map_err(|it| RequestError::of(Member::Action, it))?;
        Ok(Self { action: action.to_owned(), ..self.clone() })
    }

    /// Returns the same request for another resource.
    pub(crate) fn on(&self, resource: &str) -> Result<Self, RequestError> {
        check_resource(resource).map_err(|it| RequestError::of(Member::Resource, it))?;
        let request = Self { resource: resource.to_owned(), ..self.clone() };
        request.check()?;
        Ok(request)
    }

    /// Sets the account of the resource, which is already known if the resource's ARN has an account.
    ///
    /// # Errors
    ///
    /// The text is not an account ID, or the resource is known to be in another account.
    pub fn with_resource_account(
        mut self,
        account: impl Into<String>,
    ) -> Result<Self, RequestError> {
        self.set_resource_account(account.into())?;
        self.check()?;
        Ok(self)
    }

    /// Sets both, with a single check, so that the errors are the same.
    pub(crate) fn with_account_and_context(
        mut self,
        account: &str,
        context: Context,
    ) -> Result<Self, RequestError> {
        self.set_resource_account(account.to_owned())?;
        self.with_context(context)
    }

    fn set_resource_account(&mut self, account: String) -> Result<(), RequestError> {
        if !is_account_id(&account) {
            return Err(RequestError::new(
                Member::ResourceAccount,
                format!("`{account}` is not an account ID"),
                "write its 12 digits",
            ));
        }
        self.resource_account = Some(account);
        Ok(())
    }

    /// Sets the role of the session to the one with this ARN, which has the path that the session's ARN
    /// lacks.
    ///
    /// # Errors
    ///
    /// See [`Principal::session_of`].
    pub fn with_session_of(mut self, role: &str) -> Result<Self, RequestError> {
        self.principal = self.principal.session_of(role)?;
        self.check()?;
        Ok(self)
    }

    /// Replaces the condition keys.
    ///
    /// # Errors
    ///
    /// A key contradicts the rest of the request.
    pub fn with_context(mut self, context: Context) -> Result<Self, RequestError> {
        self.context = context;
        let key = DerivedKey::PrincipalArn.as_str();
        let given = self.context.get(key).and_then(|it| it.values.as_deref());
        if let Some([arn]) = given {
            self.principal = Principal(self.principal.0.with_principal_arn(arn));
        }
        self.check()?;
        Ok(self)
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// The resource's ARN, or `*`.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// The principal.
    #[must_use]
    pub const fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The condition keys.
    #[must_use]
    pub const fn context(&self) -> &Context {
        &self.context
    }

    /// The account of the resource, if it is known.
    #[must_use]
    pub fn resource_account(&self) -> Option<&str> {
        if let Some(given) = &self.resource_account {
            return Some(given);
        }
        let values = self.context.get(DerivedKey::ResourceAccount.as_str());
        let of_context = values.and_then(|it| it.values.as_ref()?.first()).map(String::as_str);
        account_of_resource(&self.resource, of_context, self.principal.account())
    }

    /// Whether the resource is in the caller's account; `None` if that is not known.
    pub(crate) fn is_same_account(&self) -> Option<bool> {
        Some(self.principal.account()? == self.resource_account()?)
    }

    fn check(&self) -> Result<(), RequestError> {
        if let (Some(given), Ok(fields)) =
            (self.resource_account.as_deref(), ArnFields::split(&self.resource))
            && is_account_id(fields.account)
            && fields.account != given
        {
            return Err(RequestError::new(
                Member::ResourceAccount,
                format!("`{}` is a resource in the account {}", self.resource, fields.account),
                "remove `resourceAccount`",
            ));
        }
        if let Some(account) = self.resource_account()
            && !is_account_id(account)
        {
            let key = DerivedKey::ResourceAccount.as_str();
            return Err(RequestError::new(
                Member::Context(self.context.get(key).map_or(key, |it| &it.key).to_owned()),
                format!("`{account}` is not an account ID"),
                "write its 12 digits",
            ));
        }
        let (names, roles) = (self.principal.names(), self.principal.roles());
        let caller = self.principal.caller(&names, &roles);
        let account = self.resource_account();
        let context = known::Context::of_request(&[], &caller, &account);
        for entry in &self.context.entries {
            let Some(known) = context.derived(&entry.key) else { continue };
            let given = entry.values.as_deref();
            let is_role_open = !roles.is_empty();
            if let Some(message) = contradiction(&entry.key, known, given, is_role_open) {
                let member = match given {
                    Some(_) => Member::Context(entry.key.clone()),
                    None => Member::UnknownContext(entry.key.clone()),
                };
                return Err(RequestError::new(member, message, "remove the key"));
            }
        }
        Ok(())
    }

    /// The values in the context, key by key.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let values = self.context.entries.iter().filter_map(|entry| entry.values.as_ref());
        values.flatten().map(String::as_str).collect()
    }

    /// What is known about the keys in the context, with the texts of their values.
    pub(crate) fn entries<'a>(&'a self, texts: &'a [&'a str]) -> Vec<Entry<'a>> {
        let mut rest = texts;
        let entries = self.context.entries.iter().map(|entry| {
            let known = match &entry.values {
                None => Known::Unknown,
                Some(values) => {
                    let (own, others) = rest.split_at_checked(values.len()).unwrap_or_default();
                    rest = others;
                    Known::Values(own)
                }
            };
            Entry::new(&entry.key, known)
        });
        entries.collect()
    }
}
