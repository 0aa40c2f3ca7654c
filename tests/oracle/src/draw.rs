//! Random requests with random policies in all layers.

use serde_json::{Map, Value, json};

use crate::{
    pools::{
        ACCOUNTS, ASKED, DERIVED, FEDERATED_USER, Family, PROVIDERS, Pool, ROLES, SERVICES,
        SESSIONS, USERS, WRITTEN,
    },
    random::Random,
};

/// A random request, the same for the same seed. Policies and requests consist of few strings, so that they
/// match; each policy is accepted by a strict reader, and no request is invalid.
pub fn draw(seed: u64) -> Value {
    let mut draw = Draw { random: Random::new(seed), asked: Asked::default() };
    draw.request()
}

/// The content of the request, to which the policies are similar.
#[derive(Default)]
struct Asked {
    caller: Kind,
    account: String,
    principals: Vec<(&'static str, String)>,
    /// The role of a session whose path is not in the request.
    role: Option<String>,
    action: String,
    resource: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Anonymous,
    Root,
    User,
    Session,
    FederatedUser,
    Service,
    Provider,
}

impl Kind {
    fn has_account(self) -> bool {
        !matches!(self, Self::Anonymous | Self::Service | Self::Provider)
    }
}

/// The place for which a policy is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    Identity,
    Session,
    ServiceControl,
    ResourceControl,
    Endpoint,
    Resource,
    Trust,
}

struct Draw {
    random: Random,
    asked: Asked,
}

impl Draw {
    fn request(&mut self) -> Value {
        let mut request = Map::new();
        self.caller(&mut request);
        self.question(&mut request);
        self.context(&mut request);
        self.policies(&mut request);
        Value::Object(request)
    }

    fn caller(&mut self, request: &mut Map<String, Value>) {
        let account = self.random.pick(&["111111111111", "111111111111", "222222222222"]);
        let of = |text: &str| text.replace(":A:", &format!(":{account}:"));
        let mut principals = Vec::new();
        let (kind, principal) = match self.random.below(20) {
            0 => (Kind::Anonymous, json!("*")),
            1 | 2 => {
                let root = format!("arn:aws:iam::{account}:root");
                (Kind::Root, if self.random.percent(50) { json!(account) } else { json!(root) })
            }
            3..=7 => {
                let user = of(self.random.pick(USERS));
                principals.push(("AWS", user.clone()));
                (
                    Kind::User,
                    if self.random.percent(10) { json!({"AWS": user}) } else { json!(user) },
                )
            }
            8..=14 => {
                let index = if self.random.percent(10) { 2 } else { self.random.below(2) };
                let (role, session) = ROLES.get(index).copied().unwrap_or_default();
                let (role, session) = (of(role), of(session));
                let session = format!("{session}{}", self.random.pick(SESSIONS));
                principals.push(("AWS", role.clone()));
                principals.push(("AWS", session.clone()));
                match self.random.below(3) {
                    0 => (Kind::Session, json!(role)),
                    1 => {
                        request.insert("sessionOf".to_owned(), json!(role));
                        (Kind::Session, json!(session))
                    }
                    _ => {
                        self.asked.role = Some(role);
                        (Kind::Session, json!(session))
                    }
                }
            }
            15 => {
                let user = of(FEDERATED_USER);
                principals.push(("AWS", user.clone()));
                (Kind::FederatedUser, json!(user))
            }
            16 | 17 => {
                let mut names = SERVICES.to_vec();
                names.retain(|_| self.random.percent(50));
                if names.is_empty() {
                    names.push("redshift.amazonaws.com");
                }
                principals.extend(names.iter().map(|name| ("Service", (*name).to_owned())));
                let value = match names.as_slice() {
                    [name] if self.random.percent(50) => json!(name),
                    names => json!(names),
                };
                (Kind::Service, json!({ "Service": value }))
            }
            _ => {
                let provider = self.random.pick(PROVIDERS);
                principals.push(("Federated", provider.to_owned()));
                (Kind::Provider, json!({ "Federated": provider }))
            }
        };
        if kind.has_account() {
            principals.push(("AWS", account.to_owned()));
            principals.push(("AWS", format!("arn:aws:iam::{account}:root")));
        }
        request.insert("principal".to_owned(), principal);
        self.asked.caller = kind;
        self.asked.account = account.to_owned();
        self.asked.principals = principals;
    }

    fn question(&mut self, request: &mut Map<String, Value>) {
        // An action in the account is drawn less often than one on a resource.
        let last = if self.random.percent(8) { ASKED.len() } else { ASKED.len() - 2 };
        let index = self.random.below(last);
        let (actions, resources) = ASKED.get(index).copied().unwrap_or_default();
        let other = self.random.pick(&ACCOUNTS).to_owned();
        let account = if self.random.percent(70) { self.asked.account.clone() } else { other };
        let resource = self.random.pick(resources).replace(":A:", &format!(":{account}:"));
        let action = self.random.pick(actions).to_owned();
        let silent = resource.contains("::data") || resource.contains("::logs");
        if silent || resource.contains("::aws:") || resource == "*" {
            if self.random.percent(if resource == "*" { 20 } else { 75 }) {
                request.insert("resourceAccount".to_owned(), json!(account));
            }
        } else if self.random.percent(10) {
            request.insert("resourceAccount".to_owned(), json!(account));
        }
        request.insert("action".to_owned(), json!(action));
        request.insert("resource".to_owned(), json!(resource));
        self.asked.action = action;
        self.asked.resource = resource;
    }

    fn context(&mut self, request: &mut Map<String, Value>) {
        let (mut context, mut unknown) = (Map::new(), Vec::new());
        for pool in WRITTEN {
            match self.random.below(10) {
                0..=5 => {
                    let name = self.cased(pool.key);
                    let value = self.value(pool);
                    context.insert(name, value);
                }
                6 if self.random.percent(60) => unknown.push(json!(self.cased(pool.key))),
                _ => {}
            }
        }
        if self.asked.caller.has_account() && self.random.percent(5) {
            let key = self.cased("aws:PrincipalAccount");
            context.insert(key, json!(self.asked.account));
        }
        if let Some(role) = self.asked.role.clone() {
            let key = self.cased("aws:PrincipalArn");
            match self.random.below(10) {
                0 => {
                    context.insert(key, json!(role));
                }
                1 => unknown.push(json!(key)),
                _ => {}
            }
        }
        let field = self.asked.resource.split(':').nth(4).unwrap_or_default();
        let open = self.asked.resource != "*"
            && (field.is_empty() || field == "aws")
            && !request.contains_key("resourceAccount");
        if open {
            let key = self.cased("aws:ResourceAccount");
            match self.random.below(10) {
                0..=2 => {
                    context.insert(key, json!(self.random.pick(&ACCOUNTS)));
                }
                3 | 4 => unknown.push(json!(key)),
                _ => {}
            }
        }
        if !context.is_empty() || self.random.percent(50) {
            request.insert("context".to_owned(), Value::Object(context));
        }
        if !unknown.is_empty() || self.random.percent(10) {
            request.insert("unknownContext".to_owned(), Value::Array(unknown));
        }
    }

    /// The name of a key, sometimes in different case.
    fn cased(&mut self, key: &str) -> String {
        match self.random.below(10) {
            0 => key.to_lowercase(),
            1 => key.to_uppercase(),
            _ => key.to_owned(),
        }
    }

    /// What the request says about a key.
    fn value(&mut self, pool: &Pool) -> Value {
        if pool.several || self.random.percent(3) {
            let mut values = pool.values.to_vec();
            let percent = if pool.several { 50 } else { 20 };
            values.retain(|_| self.random.percent(percent));
            return json!(values);
        }
        let value = self.random.pick(pool.values);
        match (pool.family, value) {
            (Family::Numeric, "10") if self.random.percent(50) => json!(10),
            (Family::Date, "1767225600") if self.random.percent(50) => json!(1_767_225_600),
            (Family::Bool, "true") if self.random.percent(50) => json!(true),
            _ if self.random.percent(5) => json!([value]),
            _ => json!(value),
        }
    }

    fn policies(&mut self, request: &mut Map<String, Value>) {
        let kind = self.asked.caller;
        if kind.has_account() && kind != Kind::Root && self.random.percent(80) {
            let most = 2;
            self.list(request, "identityPolicies", Layer::Identity, most);
        }
        if self.random.percent(15) {
            self.list(request, "permissionBoundaries", Layer::Identity, 2);
        }
        if matches!(kind, Kind::User | Kind::Session | Kind::FederatedUser)
            && self.random.percent(15)
        {
            self.list(request, "sessionPolicies", Layer::Session, 2);
        }
        let trust = self.asked.action.to_lowercase().starts_with("sts:")
            && self.asked.resource.contains(":role/");
        if self.random.percent(if trust { 90 } else { 5 }) {
            let policy = self.policy(Layer::Trust);
            request.insert("trustPolicy".to_owned(), policy);
        }
        let needed = !kind.has_account() || self.asked.resource.contains(":key/");
        if self.random.percent(if needed { 90 } else { 55 }) {
            let policy = self.policy(Layer::Resource);
            request.insert("resourcePolicy".to_owned(), policy);
        }
        if self.random.percent(15) {
            self.list(request, "endpointPolicies", Layer::Endpoint, 2);
        }
        if self.random.percent(25) {
            self.levels(request, "serviceControlPolicies", Layer::ServiceControl);
        }
        if self.random.percent(20) {
            self.levels(request, "resourceControlPolicies", Layer::ResourceControl);
        }
    }

    fn list(&mut self, request: &mut Map<String, Value>, name: &str, layer: Layer, most: usize) {
        let count = 1 + self.random.below(most);
        let policies = (0..count).map(|_| self.policy(layer)).collect::<Vec<_>>();
        request.insert(name.to_owned(), json!(policies));
    }

    fn levels(&mut self, request: &mut Map<String, Value>, name: &str, layer: Layer) {
        let levels = (0..1 + self.random.below(2)).map(|_| {
            let count = if self.random.percent(8) { 0 } else { 1 + self.random.below(2) };
            (0..count).map(|_| self.policy(layer)).collect::<Vec<_>>()
        });
        let levels = levels.collect::<Vec<_>>();
        request.insert(name.to_owned(), json!(levels));
    }

    fn policy(&mut self, layer: Layer) -> Value {
        let mut policy = Map::new();
        match self.random.below(10) {
            0 => {}
            1 => {
                policy.insert("Version".to_owned(), json!("2008-10-17"));
            }
            _ => {
                policy.insert("Version".to_owned(), json!("2012-10-17"));
            }
        }
        if self.random.percent(5) {
            policy.insert("Id".to_owned(), json!("drawn"));
        }
        let count = 1 + self.random.below(3);
        let statements = (0..count).map(|at| self.statement(layer, at)).collect::<Vec<_>>();
        let statements = match statements.as_slice() {
            [statement] if self.random.percent(50) => statement.clone(),
            statements => json!(statements),
        };
        policy.insert("Statement".to_owned(), statements);
        Value::Object(policy)
    }

    fn statement(&mut self, layer: Layer, at: usize) -> Value {
        let mut statement = Map::new();
        if self.random.percent(10) {
            statement.insert("Sid".to_owned(), json!(format!("S{at}")));
        }
        let denies = match layer {
            Layer::ResourceControl => self.random.percent(30),
            Layer::ServiceControl => self.random.percent(12),
            _ => self.random.percent(10),
        };
        let effect = if denies { "Deny" } else { "Allow" };
        statement.insert("Effect".to_owned(), json!(effect));
        let wide = !denies && self.random.percent(35);
        if matches!(layer, Layer::Resource | Layer::Trust) && self.random.percent(99) {
            self.principals(&mut statement, denies);
        } else if matches!(layer, Layer::ResourceControl | Layer::Endpoint) {
            match self.random.below(4) {
                0 => {}
                1 => self.principals(&mut statement, denies),
                _ => {
                    statement.insert("Principal".to_owned(), json!("*"));
                }
            }
        } else if self.random.percent(1) {
            statement.insert("Principal".to_owned(), json!("*"));
        }
        if wide {
            let all = if layer == Layer::Trust { "sts:*" } else { "*" };
            statement.insert("Action".to_owned(), json!(all));
        } else {
            let (name, percent) =
                if self.random.percent(8) { ("NotAction", 20) } else { ("Action", 75) };
            let actions = self.texts(2, |draw| draw.action(percent));
            statement.insert(name.to_owned(), actions);
        }
        if layer == Layer::Trust && self.random.percent(95) {
            // A trust policy has no resource.
        } else if wide && self.random.percent(80) {
            statement.insert("Resource".to_owned(), json!("*"));
        } else if self.random.percent(if layer == Layer::Resource { 97 } else { 99 }) {
            let (name, percent) =
                if self.random.percent(8) { ("NotResource", 20) } else { ("Resource", 75) };
            let resources = self.texts(2, |draw| draw.resource(percent));
            statement.insert(name.to_owned(), resources);
        }
        let conditions = match self.random.below(10) {
            0..=5 => 0,
            6..=8 => 1,
            _ => 2,
        };
        if conditions > 0 {
            let block = self.conditions(conditions);
            statement.insert("Condition".to_owned(), block);
        }
        Value::Object(statement)
    }

    /// One string, or a list of at most that many different ones.
    fn texts(&mut self, most: usize, mut text: impl FnMut(&mut Self) -> String) -> Value {
        let mut texts = Vec::new();
        for _ in 0..=self.random.below(most) {
            let text = text(self);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        match texts.as_slice() {
            [text] if self.random.percent(60) => json!(text),
            texts => json!(texts),
        }
    }

    fn action(&mut self, percent: usize) -> String {
        let action = if self.random.percent(percent) {
            self.asked.action.clone()
        } else {
            let index = self.random.below(ASKED.len());
            let actions = ASKED.get(index).map_or(&[] as &[&str], |(actions, _)| actions);
            self.random.pick(actions).to_owned()
        };
        let (service, name) = action.split_once(':').unwrap_or(("s3", "GetObject"));
        let start = name.chars().take(3).collect::<String>();
        let end = name.chars().skip(3).collect::<String>();
        match self.random.below(10) {
            0 => format!("{service}:*"),
            1 => format!("{service}:{start}*"),
            2 => format!("{}:{}", service.to_uppercase(), name.to_lowercase()),
            3 => format!("{service}:*{end}"),
            4 => format!("{service}:???{end}"),
            5 => format!("*:{name}"),
            _ => action,
        }
    }

    fn resource(&mut self, percent: usize) -> String {
        let resource = if self.random.percent(percent) {
            self.asked.resource.clone()
        } else {
            let index = self.random.below(ASKED.len());
            let resources = ASKED.get(index).map_or(&[] as &[&str], |(_, resources)| resources);
            let account = self.random.pick(&ACCOUNTS);
            self.random.pick(resources).replace(":A:", &format!(":{account}:"))
        };
        if resource == "*" {
            return resource;
        }
        let fields = resource.splitn(6, ':').collect::<Vec<_>>();
        let [_, partition, service, region, account, last] = fields.as_slice() else {
            return resource;
        };
        let start = last.split('/').next().unwrap_or_default();
        match self.random.below(24) {
            0 => "*".to_owned(),
            1 => format!("arn:{partition}:{service}"),
            2 => format!("arn:{partition}:{service}:*"),
            3 => format!("arn:*:{service}:*:*:{last}"),
            4 => format!("arn:{partition}:{service}:{region}:{account}:{start}*"),
            5 => format!("arn:{partition}:{service}:{region}:{account}:{start}/*"),
            6 => format!("arn:{partition}:{service}:{region}:{account}:*"),
            7 => {
                format!("arn:{partition}:{service}:{region}:{account}:{start}/${{aws:username}}/*")
            }
            8 => format!(
                "arn:{partition}:{service}:{region}:{account}:{start}/${{aws:PrincipalTag/team, 'red'}}/?"
            ),
            9 => format!("arn:{partition}:{service}:{region}:${{aws:PrincipalAccount}}:{last}"),
            10 => format!("arn:{partition}:{service}:*{last}"),
            11 => format!("arn:{partition}:{service}:{region}:{account}:{start}/${{*}}"),
            12 => format!("{resource}?"),
            13 if self.random.percent(20) => format!("{resource}${{"),
            _ => resource,
        }
    }

    fn principals(&mut self, statement: &mut Map<String, Value>, denies: bool) {
        let negated = self.random.percent(if denies { 40 } else { 5 });
        let name = if negated { "NotPrincipal" } else { "Principal" };
        if self.random.percent(if negated { 5 } else { 15 }) {
            let everyone = match self.random.below(4) {
                0 => json!({ "AWS": "*" }),
                1 => json!({ "AWS": ["*"] }),
                2 => json!({ "*": "*" }),
                _ => json!("*"),
            };
            statement.insert(name.to_owned(), everyone);
            return;
        }
        let mut kinds: [(&str, Vec<String>); 4] = [
            ("AWS", Vec::new()),
            ("Service", Vec::new()),
            ("Federated", Vec::new()),
            ("CanonicalUser", Vec::new()),
        ];
        for _ in 0..1 + self.random.below(3) {
            let (kind, text) = self.principal(denies && !negated);
            for (name, texts) in &mut kinds {
                if *name == kind && !texts.contains(&text) {
                    texts.push(text.clone());
                }
            }
        }
        let mut principals = Map::new();
        for (kind, texts) in kinds {
            let value = match texts.as_slice() {
                [] => continue,
                [text] if self.random.percent(60) => json!(text),
                texts => json!(texts),
            };
            principals.insert(kind.to_owned(), value);
        }
        statement.insert(name.to_owned(), Value::Object(principals));
    }

    fn principal(&mut self, canonical: bool) -> (&'static str, String) {
        if self.random.percent(70)
            && let Some(near) = self.random.choose(&self.asked.principals)
        {
            return near;
        }
        let account = self.random.pick(&ACCOUNTS);
        let of = |text: &str| text.replace(":A:", &format!(":{account}:"));
        let (role, session) = self.random.choose(ROLES).unwrap_or_default();
        match self.random.below(9) {
            0 => ("AWS", of(self.random.pick(USERS))),
            1 => ("AWS", of(role)),
            2 => ("AWS", format!("{}{}", of(session), self.random.pick(SESSIONS))),
            3 => ("AWS", of(FEDERATED_USER)),
            4 => ("AWS", account.to_owned()),
            5 => ("Service", self.random.pick(SERVICES).to_owned()),
            6 => ("Federated", self.random.pick(PROVIDERS).to_owned()),
            7 if canonical => ("CanonicalUser", "79a59df900b949e55d96a1e698fbaced".repeat(2)),
            7 => ("AWS", "AROAEXAMPLEEXAMPLE12".to_owned()),
            _ => ("AWS", of("arn:aws:iam::A:root")),
        }
    }

    fn conditions(&mut self, count: usize) -> Value {
        let mut block = Map::new();
        let mut keys = Vec::new();
        for _ in 0..count {
            let index = self.random.below(WRITTEN.len() + DERIVED.len());
            let Some(pool) = WRITTEN.iter().chain(DERIVED).nth(index) else { continue };
            if keys.contains(&pool.key) {
                continue;
            }
            keys.push(pool.key);
            let (operator, values) = self.condition(pool);
            let key = self.cased(pool.key);
            let of_operator = block.entry(operator).or_insert_with(|| json!({}));
            if let Some(of_operator) = of_operator.as_object_mut() {
                of_operator.insert(key, values);
            }
        }
        Value::Object(block)
    }

    fn condition(&mut self, pool: &Pool) -> (String, Value) {
        if self.random.percent(10) {
            let values = match self.random.below(6) {
                0 => json!(["true", "false"]),
                1 => json!(true),
                2 => json!("False"),
                3 => json!("false"),
                _ => json!("true"),
            };
            return ("Null".to_owned(), values);
        }
        let families = [Family::String, Family::Arn, Family::Numeric, Family::Date, Family::Bool];
        let family = match self.random.choose(&families) {
            Some(family) if self.random.percent(6) => family,
            _ => pool.family,
        };
        let base = self.random.pick(family.operators());
        let qualifier = match self.random.below(20) {
            0..=7 if pool.several => "ForAllValues:",
            8..=15 if pool.several => "ForAnyValue:",
            0 => "ForAllValues:",
            8 => "ForAnyValue:",
            _ => "",
        };
        let if_exists = if self.random.percent(20) { "IfExists" } else { "" };
        let values = self.texts(3, |draw| {
            let near = pool.patterns.is_empty() || draw.random.percent(60);
            let text = draw.random.pick(if near { pool.values } else { pool.patterns });
            // The effect of a qualifier on an unknown key for which any value matches is a separate
            // question.
            if text == "*" && !qualifier.is_empty() { "red" } else { text }.to_owned()
        });
        (format!("{qualifier}{base}{if_exists}"), values)
    }
}
