//! One request.

use policy_core::model::{Action, ArnFields, is_account_id};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::known::{self, Entry, Known};
use policy_core::semantics::pattern::has_wildcard;

use crate::context::Context;
use crate::error::{Member, RequestError};
use crate::principal::{Kind, Principal, is_same_role};

/// A request: who asks to do what, to which resource, with which condition keys.
///
/// Keys that follow from the rest are [derived][1], and need not be in the context: `aws:PrincipalArn`,
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
    /// A request for an action on a resource. `*` is the resource of an action that has none.
    ///
    /// # Errors
    ///
    /// The action or the resource has no form that AWS has, or a wildcard: a request is for one of each.
    pub fn new(
        principal: Principal,
        action: impl Into<String>,
        resource: impl Into<String>,
    ) -> Result<Self, RequestError> {
        let (action, resource) = (action.into(), resource.into());
        check_action(&action)?;
        check_resource(&resource)?;
        let request =
            Self { principal, action, resource, context: Context::new(), resource_account: None };
        Ok(request)
    }

    /// The same request, for a resource of an account. Where the resource's ARN has an account, it is
    /// known already.
    ///
    /// # Errors
    ///
    /// The text is no account id, or the resource is known to be of another account.
    pub fn with_resource_account(
        mut self,
        account: impl Into<String>,
    ) -> Result<Self, RequestError> {
        let account = account.into();
        if !is_account_id(&account) {
            return Err(RequestError::new(
                Member::ResourceAccount,
                format!("`{account}` is not an account id"),
                "write its 12 digits",
            ));
        }
        self.resource_account = Some(account);
        self.check()?;
        Ok(self)
    }

    /// The same request, by a session of the role with this ARN, whose path the session's ARN lacks.
    ///
    /// # Errors
    ///
    /// See [`Principal::session_of`].
    pub fn with_session_of(mut self, role: &str) -> Result<Self, RequestError> {
        self.principal = self.principal.session_of(role)?;
        self.check()?;
        Ok(self)
    }

    /// The same request with these condition keys, in place of those that it had.
    ///
    /// # Errors
    ///
    /// A key contradicts what follows from the rest of the request.
    pub fn with_context(mut self, context: Context) -> Result<Self, RequestError> {
        self.context = context;
        if let Kind::Session { with_any_path: Some(_), role, .. } = &self.principal.0
            && let Some(values) = self
                .context
                .get(DerivedKey::PrincipalArn.as_str())
                .and_then(|it| it.values.as_ref())
            && let [arn] = values.as_slice()
            && is_same_role(role, arn)
        {
            self.principal = self.principal.session_of(arn)?;
        }
        self.check()?;
        Ok(self)
    }

    /// Who asks.
    #[must_use]
    pub const fn principal(&self) -> &Principal {
        &self.principal
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

    /// The condition keys.
    #[must_use]
    pub const fn context(&self) -> &Context {
        &self.context
    }

    /// The account of the resource, if it is known.
    #[must_use]
    pub fn resource_account(&self) -> Option<&str> {
        let of_arn = || {
            let fields = ArnFields::split(&self.resource).ok()?;
            is_account_id(fields.account).then_some(fields.account)
        };
        let of_context = || {
            let values = self.context.get(DerivedKey::ResourceAccount.as_str())?.values.as_ref()?;
            values.first().map(String::as_str)
        };
        let of_caller = || (self.resource == "*").then(|| self.principal.account()).flatten();
        let given = self.resource_account.as_deref();
        given.or_else(of_arn).or_else(of_context).or_else(of_caller)
    }

    /// Whether the resource is of the caller's account; `None` where that is not known.
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
                format!("`{}` is a resource of the account {}", self.resource, fields.account),
                "leave `resourceAccount` out",
            ));
        }
        let (names, roles) = (self.principal.names(), self.principal.roles());
        let caller = self.principal.caller(&names, &roles);
        let account = self.resource_account();
        let context = known::Context::of_request(&[], &caller, &account);
        for entry in &self.context.entries {
            let Some(known) = context.derived(&entry.key) else { continue };
            let given = entry.values.as_deref();
            let is = |texts: &[&str]| texts.join("`, `");
            let one = given.and_then(|given| match given {
                [one] => Some(one.as_str()),
                _ => None,
            });
            let (is_same, is) = match known {
                Known::Unknown => (given.is_none() || one.is_some(), String::new()),
                Known::Absent => (false, "no request of this principal has it".to_owned()),
                Known::Values(own) => {
                    let is_same = given.is_some_and(|given| {
                        given.len() == own.len()
                            && own.iter().all(|text| given.iter().any(|it| it == text))
                    });
                    (is_same, format!("it is `{}`", is(own)))
                }
                Known::OneOf(own) => {
                    let is_open = given.is_none() && !roles.is_empty();
                    let is_same = is_open || one.is_some_and(|one| own.contains(&one));
                    (is_same, format!("it is one of `{}`", is(own)))
                }
            };
            if !is_same {
                let member = match given {
                    Some(_) => Member::Context(entry.key.clone()),
                    None => Member::UnknownContext(entry.key.clone()),
                };
                let message = format!("`{}` follows from the rest of the request: {is}", entry.key);
                return Err(RequestError::new(member, message, "leave the key out"));
            }
        }
        Ok(())
    }

    /// The values of the context, key by key.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let values = self.context.entries.iter().filter_map(|entry| entry.values.as_ref());
        values.flatten().map(String::as_str).collect()
    }

    /// What is known of the keys of the context, with the texts that its values are.
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

fn check_action(action: &str) -> Result<(), RequestError> {
    let error = |message: String| {
        let help = "write one action such as `s3:GetObject`";
        Err(RequestError::new(Member::Action, message, help))
    };
    if has_wildcard(action) {
        return error(format!("`{action}` has a wildcard, and a request is for one action"));
    }
    match Action::parse(action) {
        Ok(_) => Ok(()),
        Err(problem) => error(problem.message().to_owned()),
    }
}

fn check_resource(resource: &str) -> Result<(), RequestError> {
    let error = |message: String| {
        let help = "write the ARN of one resource, or `*` for an action that has none";
        Err(RequestError::new(Member::Resource, message, help))
    };
    if resource == "*" {
        return Ok(());
    }
    if has_wildcard(resource) {
        return error(format!("`{resource}` has a wildcard, and a request is for one resource"));
    }
    let fields = match ArnFields::split(resource) {
        Ok(fields) => fields,
        Err(problem) => return error(problem.message().to_owned()),
    };
    if fields.partition.is_empty() || fields.service.is_empty() || fields.resource.is_empty() {
        return error(format!("`{resource}` is not the ARN of a resource"));
    }
    let is_number = fields.account.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !fields.account.is_empty() && !is_account_id(fields.account) {
        return error(format!("`{}` is not an account id", fields.account));
    }
    Ok(())
}
