//! The document: a response of `DescribeInvocations`, made from the shape of the documented example.

/// A tree that can be written as JSON and as XML.
pub enum Node {
    Object(Vec<(&'static str, Node)>),
    List(Vec<Node>),
    Text(String),
    Word(String),
}

/// A response with `invocations` invocations on `instances` instances each.
pub fn response(invocations: usize, instances: usize) -> Node {
    Node::Object(vec![
        ("PageSize", word(10)),
        ("RequestId", text("473469C7-AA6F-4DC5-B3DB-A3DC0DE3****")),
        ("PageNumber", word(1)),
        ("TotalCount", word(invocations)),
        ("NextToken", text("AAAAAdDWBF2")),
        ("Invocations", wrapped("Invocation", (0..invocations).map(|number| invocation(number, instances)))),
    ])
}

fn invocation(number: usize, instances: usize) -> Node {
    Node::Object(vec![
        ("OssOutputDelivery", text("oss://testBucket/testPrefix")),
        ("InvocationStatus", text("Running")),
        ("Parameters", text("{}")),
        ("Timed", word(false)),
        ("CommandDescription", text("testDescription")),
        ("Timeout", word(60)),
        ("InvokeInstances", wrapped("InvokeInstance", (0..instances).map(instance))),
        ("CommandContent", text("cnBtIC1xYSB8IGdyZXAgdnNm****")),
        ("WorkingDir", text("/home/")),
        ("RepeatMode", text("Once")),
        ("InvokeStatus", text("Finished")),
        ("CommandType", text("RunShellScript")),
        ("Username", text("test")),
        ("ContainerId", text("ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea****")),
        ("ContainerName", text("test-container")),
        ("CreationTime", text("2020-01-19T09:15:46Z")),
        ("Frequency", text("0 */20 * * * *")),
        ("Launcher", text("python3 -u {{ACS::ScriptFileName|Ext(\".py\")}}")),
        ("CommandId", text("c-hz0jdfwcsr****")),
        ("CommandName", text("CommandTestName")),
        ("InvokeId", text(&format!("t-hz0jdfwd9f{number:04}"))),
        ("TerminationMode", text("ProcessTree")),
        ("Tags", wrapped("Tag", [tag()])),
    ])
}

fn instance(number: usize) -> Node {
    Node::Object(vec![
        ("Dropped", word(0)),
        ("InvocationStatus", text("Success")),
        ("InstanceId", text(&format!("i-bp1i7gg30r52z2em{number:04}"))),
        ("Timed", word(false)),
        ("InstanceInvokeStatus", text("Finished")),
        ("ExitCode", word(0)),
        ("ErrorInfo", text("the specified instance does not exists")),
        ("StartTime", text("2019-12-20T06:15:55Z")),
        ("Repeats", word(0)),
        ("OssOutputUri", text("oss://testBucket/testPrefix/output.txt")),
        ("OssOutputStatus", text("Finished")),
        ("OssOutputErrorCode", text("CloudAssistant.UnsupportedInvocationStatus")),
        ("OssOutputErrorInfo", text("The invocation status does not support output delivery.")),
        ("FinishTime", text("2019-12-20T06:15:56Z")),
        ("Output", text("OutPutTestmsg")),
        ("CreationTime", text("2019-12-20T06:15:54Z")),
        ("UpdateTime", text("2020-01-19T09:15:47Z")),
        ("ErrorCode", text("InstanceNotExists")),
        ("StopTime", text("2020-01-19T09:15:47Z")),
    ])
}

fn tag() -> Node {
    Node::Object(vec![("TagKey", text("owner")), ("TagValue", text("zhangsan"))])
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn word(word: impl ToString) -> Node {
    Node::Word(word.to_string())
}

fn wrapped(wrapper: &'static str, items: impl IntoIterator<Item = Node>) -> Node {
    Node::Object(vec![(wrapper, Node::List(items.into_iter().collect()))])
}

/// The next of a row of numbers that look random.
pub fn random(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

impl Node {
    /// Puts the members of every object into another order.
    pub fn arrange(&mut self, order: fn(&mut Vec<(&'static str, Node)>)) {
        match self {
            Node::Object(members) => {
                order(members);
                members.iter_mut().for_each(|(_, member)| member.arrange(order));
            }
            Node::List(items) => items.iter_mut().for_each(|item| item.arrange(order)),
            Node::Text(_) | Node::Word(_) => {}
        }
    }

    /// Puts the members of every object into an order of its own.
    pub fn shuffle(&mut self, state: &mut u64) {
        match self {
            Node::Object(members) => {
                for last in (1..members.len()).rev() {
                    members.swap(last, random(state) % (last + 1));
                }
                members.iter_mut().for_each(|(_, member)| member.shuffle(state));
            }
            Node::List(items) => items.iter_mut().for_each(|item| item.shuffle(state)),
            Node::Text(_) | Node::Word(_) => {}
        }
    }

    /// Minified JSON.
    pub fn json(&self) -> String {
        let joined = |parts: Vec<String>| parts.join(",");
        match self {
            Node::Object(members) => {
                let members = members.iter().map(|(name, member)| format!("\"{name}\":{}", member.json()));
                format!("{{{}}}", joined(members.collect()))
            }
            Node::List(items) => format!("[{}]", joined(items.iter().map(Node::json).collect())),
            Node::Text(text) => serde_json::to_string(text).expect("a text is JSON"),
            Node::Word(word) => word.clone(),
        }
    }

    /// XML without white space, under the element `name`.
    pub fn xml(&self, name: &str) -> String {
        let content = match self {
            Node::List(items) => return items.iter().map(|item| item.xml(name)).collect(),
            Node::Object(members) => members.iter().map(|(name, member)| member.xml(name)).collect(),
            Node::Text(text) => quick_xml::escape::escape(text.as_str()).into_owned(),
            Node::Word(word) => word.clone(),
        };
        format!("<{name}>{content}</{name}>")
    }
}
