//! How fast a request is decided, compared with the peers, in one run.
//!
//! Each engine has the same policies, read once, and decides the same request. Before the measurement, each
//! is checked to answer that it is allowed. Cedar is included with `--features cedar`.

#[cfg(feature = "cedar")]
use cedar_policy::{Authorizer, Context, Entities, EntityUid, PolicySet as CedarPolicies};
use divan::{Bencher, black_box};
use iam_rs::{
    Arn, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, Principal as Peer, PrincipalId,
};
use policy_analysis::{Evaluator, PolicySet, Principal, Request};
use policy_core::read_policy;
use serde_json::{Value, json};

fn main() {
    divan::main();
}

const USER: &str = "arn:aws:iam::123456789012:user/ada";

/// A set of statements, and the request that the last of them allows.
struct Case {
    statements: Vec<(String, String)>,
    action: String,
    resource: String,
}

/// Three statements, the last of which allows.
fn three() -> Case {
    let statements = [("s3:PutObject", "inbox"), ("s3:List*", "reports"), ("s3:Get*", "reports")];
    let statements =
        statements.map(|(action, bucket)| (action.to_owned(), format!("arn:aws:s3:::{bucket}/*")));
    Case {
        statements: statements.into(),
        action: "s3:GetObject".to_owned(),
        resource: "arn:aws:s3:::reports/2026/a".to_owned(),
    }
}

/// A thousand statements with different actions.
fn distinct_actions() -> Case {
    let statement = |number| (format!("s3:Get{number}"), "arn:aws:s3:::reports/*".to_owned());
    Case {
        statements: (0..1_000).map(statement).collect(),
        action: "s3:Get999".to_owned(),
        resource: "arn:aws:s3:::reports/2026/a".to_owned(),
    }
}

/// A thousand statements for one action, with different resources.
fn one_action() -> Case {
    let statement = |number| ("s3:GetObject".to_owned(), format!("arn:aws:s3:::bucket-{number}/*"));
    Case {
        statements: (0..1_000).map(statement).collect(),
        action: "s3:GetObject".to_owned(),
        resource: "arn:aws:s3:::bucket-999/a".to_owned(),
    }
}

impl Case {
    fn json(&self) -> String {
        let statement = |(action, resource): &(String, String)| json!({"Effect": "Allow", "Action": action, "Resource": resource});
        let statements: Vec<Value> = self.statements.iter().map(statement).collect();
        json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    }

    fn ours(&self, bencher: Bencher<'_, '_>) {
        let policy = read_policy(&self.json()).expect("a policy");
        let evaluator = Evaluator::new(&PolicySet::new().with_identity(policy));
        let request = Request::new(
            Principal::parse(USER).expect("a user"),
            self.action.as_str(),
            self.resource.as_str(),
        );
        let request = request.expect("a request").with_resource_account("123456789012");
        let request = request.expect("an account");
        assert!(evaluator.evaluate(&request).is_allowed());
        bencher.bench(|| evaluator.evaluate(black_box(&request)));
    }

    fn iam_rs(&self, bencher: Bencher<'_, '_>) {
        let policy: IAMPolicy = serde_json::from_str(&self.json()).expect("a policy");
        let evaluator = PolicyEvaluator::with_policies(vec![policy]);
        let request = IAMRequest::new(
            Peer::Aws(PrincipalId::String(USER.to_owned())),
            self.action.as_str(),
            Arn::parse(&self.resource).expect("an ARN"),
        );
        let result = evaluator.evaluate(&request).expect("a decision");
        assert_eq!(result.decision, Decision::Allow);
        bencher.bench(|| evaluator.evaluate(black_box(&request)));
    }

    /// The same in Cedar's language: one policy per statement, with `like` for the patterns.
    #[cfg(feature = "cedar")]
    fn cedar(&self, bencher: Bencher<'_, '_>) {
        let policies: String = self
            .statements
            .iter()
            .map(|(action, resource)| {
                format!(
                    "permit(principal, action, resource) when {{ \
                     context.action like \"{action}\" && context.resource like \"{resource}\" }};\n"
                )
            })
            .collect();
        let policies: CedarPolicies = policies.parse().expect("policies");
        let context = json!({"action": self.action, "resource": self.resource});
        let context = Context::from_json_value(context, None).expect("a context");
        let uid = |kind: &str| -> EntityUid { format!("{kind}::\"a\"").parse().expect("a name") };
        let request =
            cedar_policy::Request::new(uid("User"), uid("Action"), uid("Object"), context, None);
        let (request, entities) = (request.expect("a request"), Entities::empty());
        let authorizer = Authorizer::new();
        let answer = authorizer.is_authorized(&request, &policies, &entities);
        assert_eq!(answer.decision(), cedar_policy::Decision::Allow);
        bencher.bench(|| authorizer.is_authorized(black_box(&request), &policies, &entities));
    }
}

macro_rules! benches {
    ($($case:ident)*) => {$(
        mod $case {
            use divan::Bencher;

            #[divan::bench]
            fn ours(bencher: Bencher<'_, '_>) {
                super::$case().ours(bencher);
            }

            #[divan::bench]
            fn iam_rs(bencher: Bencher<'_, '_>) {
                super::$case().iam_rs(bencher);
            }

            #[cfg(feature = "cedar")]
            #[divan::bench]
            fn cedar(bencher: Bencher<'_, '_>) {
                super::$case().cedar(bencher);
            }
        }
    )*};
}

benches!(three distinct_actions one_action);
